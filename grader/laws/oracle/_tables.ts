import { z } from "zod";

const floats = z.base64().describe("float32, little-endian");

/** What `pointwise.json` holds. */
export const PointwiseTable = z.strictObject({
  $comment: z.string(),
  inputs: z.record(z.string(), floats).describe("by set"),
  functions: z.record(
    z.string(),
    z.strictObject({
      formula: z.string(),
      outputs: z.record(z.string(), floats).describe("by set"),
    }),
  ),
});
/** {@inheritDoc PointwiseTable} */
export type PointwiseTable = z.infer<typeof PointwiseTable>;

/** What `softmax.json` holds. */
export const SoftmaxTable = z.strictObject({
  $comment: z.string(),
  cases: z.array(z.strictObject({
    name: z.string(),
    shape: z.array(z.int().nonnegative()),
    dim: z.int(),
    input: floats,
    output: floats,
  })),
});
/** {@inheritDoc SoftmaxTable} */
export type SoftmaxTable = z.infer<typeof SoftmaxTable>;
