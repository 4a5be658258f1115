import type { TensorData } from "../../grader/subject/mod.ts";

/** A tensor as plain data; without a shape it is one-dimensional. */
export function tensor(
  values: readonly number[],
  shape: readonly number[] = [values.length],
): TensorData {
  return { shape, data: Float32Array.from(values) };
}
