import type { Sample } from "../../verdict/sample.ts";

export type { Sample };

/** A sample of the given values; without a shape it is one-dimensional. */
export function sampleOf(
  values: ArrayLike<number>,
  shape: readonly number[] = [values.length],
  rest: Omit<Sample, "input"> = {},
): Sample {
  return { input: { shape, data: Float32Array.from(values) }, ...rest };
}
