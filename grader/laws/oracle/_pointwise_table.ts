import { encodeFloat32 } from "./_encode_float32.ts";
import { EXACT_FUNCTIONS } from "./_exact_functions.ts";
import { exactPointwise } from "./_exact_pointwise.ts";
import { pointwiseInputs } from "./_pointwise_inputs.ts";
import type { PointwiseTable } from "./_tables.ts";

/** Computes `pointwise.json`. Takes seconds. */
export function pointwiseTable(): PointwiseTable {
  const sets = Object.entries(pointwiseInputs());
  const functions = Object.entries(EXACT_FUNCTIONS).map((
    [name, { formula }],
  ) => {
    const outputs = Object.fromEntries(
      sets.map(([set, inputs]) => [
        set,
        encodeFloat32(inputs.map((x) => exactPointwise(name, x))),
      ]),
    );
    return [name, { formula, outputs }] as const;
  });
  return {
    $comment:
      "Base64 of little-endian float32, correctly rounded. Made by generate.ts; do not edit.",
    inputs: Object.fromEntries(
      sets.map(([set, inputs]) => [set, encodeFloat32(inputs)]),
    ),
    functions: Object.fromEntries(functions),
  };
}
