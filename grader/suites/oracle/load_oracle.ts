import pointwise from "./pointwise.json" with { type: "json" };
import softmax from "./softmax.json" with { type: "json" };
import { PointwiseTable, SoftmaxTable } from "./_tables.ts";
import { Oracle } from "./oracle.ts";

/**
 * Opens the frozen tables. They are part of the module graph, so this needs no
 * permission.
 *
 * @throws {z.ZodError} If a table was edited into something else.
 */
export function loadOracle(): Oracle {
  return new Oracle(
    PointwiseTable.parse(pointwise),
    SoftmaxTable.parse(softmax),
  );
}
