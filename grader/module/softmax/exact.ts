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
  const terms = new Float64Array(length);
  for (let row = 0; row < data.length / length; row++) {
    const start = Math.floor(row / inner) * length * inner + row % inner;
    const end = start + length * inner;
    let max = -Infinity;
    for (let at = start; at < end; at += inner) max = Math.max(max, data[at]!);
    let sum = 0;
    for (let at = start, i = 0; at < end; at += inner, i++) {
      sum += terms[i] = Math.exp(data[at]! - max);
    }
    for (let at = start, i = 0; at < end; at += inner, i++) {
      output[at] = terms[i]! / sum;
    }
  }
  return { shape, data: output };
}

/**
 * What is as right as the NaN of the formula, where well-known libraries differ:
 * a row with infinities may have its limit, one of nothing but -Infinity zeros.
 * A row with NaN in it is NaN.
 */
export function softmaxLimits({ input, dim = -1 }: Case): Float32Array {
  const { shape, data } = input;
  const limits = new Float32Array(data.length);
  const { starts, length, step } = rowsAlong(shape, dim);
  for (const start of starts) {
    const end = start + length * step;
    let most = 0;
    let hasNaN = false;
    for (let at = start; at < end; at += step) {
      if (data[at] === Infinity) most++;
      else if (Number.isNaN(data[at])) hasNaN = true;
    }
    for (let at = start; at < end; at += step) {
      if (hasNaN) limits[at] = NaN;
      else if (data[at] === Infinity) limits[at] = 1 / most;
    }
  }
  return limits;
}

/** How long rows along a dim are, and how far apart their numbers. */
function axisOf(shape: readonly number[], dim: number) {
  if (shape.length === 0) return { length: 1, inner: 1 };
  const axis = dim < 0 ? dim + shape.length : dim;
  return { length: shape[axis]!, inner: sizeOf(shape.slice(axis + 1)) };
}

/** Rows along a dim: where each begins, and how far apart its numbers are. */
export function rowsAlong(shape: readonly number[], dim: number): {
  readonly starts: readonly number[];
  readonly length: number;
  readonly step: number;
} {
  const count = sizeOf(shape);
  const { length, inner } = axisOf(shape, dim);
  const starts: number[] = [];
  for (let block = 0; block < count; block += length * inner) {
    for (let i = 0; i < inner; i++) starts.push(block + i);
  }
  return { starts, length, step: inner };
}

/** The row-major indices that belong together along a dim. */
export function groupsAlong(
  shape: readonly number[],
  dim: number,
): readonly (readonly number[])[] {
  const { starts, length, step } = rowsAlong(shape, dim);
  return starts.map((start) =>
    Array.from({ length }, (_, k) => start + k * step)
  );
}
