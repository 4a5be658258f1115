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
  for (const group of groupsAlong(shape, dim)) {
    const logits = group.map((at) => data[at]!);
    const max = logits.reduce((a, b) => Math.max(a, b), -Infinity);
    const powers = logits.map((logit) => Math.exp(logit - max));
    const sum = powers.reduce((a, b) => a + b, 0);
    group.forEach((at, i) => output[at] = powers[i]! / sum);
  }
  return { shape, data: output };
}

/** The row-major indices that belong together along a dim. */
export function groupsAlong(
  shape: readonly number[],
  dim: number,
): readonly (readonly number[])[] {
  if (shape.length === 0) return [[0]];
  const axis = dim < 0 ? dim + shape.length : dim;
  const size = shape[axis]!;
  const count = sizeOf(shape);
  const stride = sizeOf(shape.slice(axis + 1));
  const groups: number[][] = [];
  for (let at = 0; at < count; at++) {
    if (Math.floor(at / stride) % size !== 0) continue;
    groups.push(Array.from({ length: size }, (_, k) => at + k * stride));
  }
  return groups;
}
