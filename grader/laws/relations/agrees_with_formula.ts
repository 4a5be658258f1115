import type { Tolerance } from "../../checklist/mod.ts";
import { isClose } from "../is_close.ts";
import type { Law } from "../law.ts";
import { ORDINARY, ORDINARY_EXAMPLES, sampleOf } from "../samples/mod.ts";
import { type OtherForm, pointwise } from "./pointwise.ts";

/**
 * Each output value for ordinary numbers is within tolerance of the formula's.
 *
 * @param exact The formula, in float64.
 */
export function agreesWithFormula(
  exact: (x: number) => number,
  tolerance: Tolerance,
  property = "each value is that of the formula",
  otherForm?: OtherForm,
): Law {
  return pointwise({
    id: "formula",
    property,
    // Other shapes are for the check of shapes.
    space: { ...ORDINARY, ranks: [1] },
    examples: ORDINARY_EXAMPLES.map(({ input }) => sampleOf(input.data)),
    expected: exact,
    accepts: (y, wanted) => isClose(y, wanted, tolerance),
    otherForm,
  });
}
