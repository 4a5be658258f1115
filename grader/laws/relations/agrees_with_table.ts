import type { Tolerance } from "../../checklist/mod.ts";
import { isClose } from "../is_close.ts";
import type { Law } from "../law.ts";
import { sampleOf } from "../samples/mod.ts";
import { type OtherForm, pointwise } from "./pointwise.ts";

/** Inputs and the correctly rounded float32 results for them. */
export interface Table {
  readonly inputs: Float32Array;
  readonly outputs: Float32Array;
}

/** Each output value is within tolerance of the oracle's. */
export function agreesWithTable(
  { inputs, outputs }: Table,
  tolerance: Tolerance,
  otherForm?: OtherForm,
): Law {
  const answers = new Map<number, number>();
  inputs.forEach((x, i) => answers.set(x, outputs[i]!));
  return pointwise({
    id: "table",
    property: "each value is that of the formula, rounded to float32",
    space: { value: () => 0, allows: (x) => answers.has(x), ranks: [1] },
    runs: 0,
    examples: [sampleOf(inputs)],
    expected: (x) => answers.get(x)!,
    accepts: (y, expected) => isClose(y, expected, tolerance),
    otherForm,
  });
}
