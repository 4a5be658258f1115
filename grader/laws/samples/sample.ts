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

/** A sample of those of the values that lie between two bounds, both included. */
export function within(
  values: readonly number[],
  low: number,
  high: number,
): Sample {
  return sampleOf(values.filter((value) => value >= low && value <= high));
}
