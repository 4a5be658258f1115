import { encodeFloat32 } from "./_encode_float32.ts";
import { exactSoftmax } from "./_exact_softmax.ts";
import { softmaxInputs } from "./_softmax_inputs.ts";
import type { SoftmaxTable } from "./_tables.ts";

/** Computes `softmax.json`. Takes seconds. */
export function softmaxTable(): SoftmaxTable {
  return {
    $comment:
      "Base64 of little-endian float32, correctly rounded. Made by generate.ts; do not edit.",
    cases: softmaxInputs().map((input) => ({
      name: input.name,
      shape: [...input.shape],
      dim: input.dim,
      input: encodeFloat32(input.values),
      output: encodeFloat32(exactSoftmax(input)),
    })),
  };
}
