import pointwise from "./pointwise.json" with { type: "json" };
import { PointwiseTable } from "./_tables.ts";
import { Oracle } from "./oracle.ts";

/**
 * Opens the frozen table. It is part of the module graph, so this needs no
 * permission.
 *
 * @throws {z.ZodError} If the table was edited into something else.
 */
export function loadOracle(): Oracle {
  return new Oracle(PointwiseTable.parse(pointwise));
}
