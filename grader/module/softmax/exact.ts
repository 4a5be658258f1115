import type { Case, TensorData } from "../../subject/mod.ts";
import { sizeOf } from "../../subject/size_of.ts";

/**
 * Softmax along one dim in float64, rounded once.
 *
 * @param dim From either end; the last by default.
 */
export function softmax({ input, dim = -1 }: Case): TensorData {
  const { shape, data } = input;
  const output = new Float32Array(data.length);
  const { length, inner } = axisOf(shape, dim);
  for (let row = 0; row < data.length / length; row++) {
    const start = Math.floor(row / inner) * length * inner + row % inner;
    const end = start + length * inner;
    let max = -Infinity;
    for (let at = start; at < end; at += inner) max = Math.max(max, data[at]!);
    let sum = 0;
    for (let at = start; at < end; at += inner) {
      sum += Math.exp(data[at]! - max);
    }
    for (let at = start; at < end; at += inner) {
      output[at] = Math.exp(data[at]! - max) / sum;
    }
  }
  return { shape, data: output };
}

/** How long rows along a dim are, and how far apart their numbers. */
function axisOf(shape: readonly number[], dim: number) {
  if (shape.length === 0) return { length: 1, inner: 1 };
  const axis = dim < 0 ? dim + shape.length : dim;
  return { length: shape[axis]!, inner: sizeOf(shape.slice(axis + 1)) };
}

/** The row-major indices that belong together along a dim. */
export function groupsAlong(
  shape: readonly number[],
  dim: number,
): readonly (readonly number[])[] {
  const count = sizeOf(shape);
  const { length, inner } = axisOf(shape, dim);
  const groups: number[][] = [];
  for (let at = 0; at < count; at++) {
    if (Math.floor(at / inner) % length !== 0) continue;
    groups.push(Array.from({ length }, (_, k) => at + k * inner));
  }
  return groups;
}
