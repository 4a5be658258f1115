import { broadcastShapes } from "./broadcast_shapes.ts";
import { sizeOf } from "./size_of.ts";

/** Numbers with a shape: all of a tensor that arithmetic needs. */
export interface Operand {
  readonly data: ArrayLike<number>;
  readonly shape: readonly number[];
}

/** The outcome of an operation. */
export interface Result {
  readonly data: Float32Array;
  readonly shape: readonly number[];
}

/**
 * Combines two operands number by number. The arithmetic is that of float64;
 * each result is rounded to float32 once.
 *
 * @throws {RangeError} If the shapes cannot be broadcast.
 */
export function broadcast(
  a: Operand,
  b: Operand,
  combine: (a: number, b: number) => number,
): Result {
  const shape = broadcastShapes(a.shape, b.shape);
  const data = new Float32Array(sizeOf(shape));
  if (data.length === 0) return { data, shape };
  // The rows of the last dim are walked here, the dims before by a counter.
  const width = shape.at(-1) ?? 1;
  const [aSteps, bSteps] = [stepsOf(a.shape, shape), stepsOf(b.shape, shape)];
  const [aStep, bStep] = [aSteps.at(-1) ?? 0, bSteps.at(-1) ?? 0];
  const counter = shape.slice(0, -1).fill(0);
  let [aAt, bAt] = [0, 0];
  for (let start = 0; start < data.length; start += width) {
    for (let i = 0; i < width; i++) {
      const ours = a.data[aAt + i * aStep] as number;
      const theirs = b.data[bAt + i * bStep] as number;
      data[start + i] = combine(ours, theirs);
    }
    for (let dim = counter.length - 1; dim >= 0; dim--) {
      const [aUp, bUp] = [aSteps[dim] ?? 0, bSteps[dim] ?? 0];
      const count = (counter[dim] ?? 0) + 1;
      [aAt, bAt] = [aAt + aUp, bAt + bUp];
      counter[dim] = count;
      if (count < (shape[dim] ?? 1)) break;
      [aAt, bAt] = [aAt - count * aUp, bAt - count * bUp];
      counter[dim] = 0;
    }
  }
  return { data, shape };
}

/** How far one step along each dim of `to` goes in data of shape `from`. */
function stepsOf(from: readonly number[], to: readonly number[]): number[] {
  const steps: number[] = [];
  let step = 1;
  for (let dim = -1; dim >= -to.length; dim--) {
    const length = from.at(dim) ?? 1;
    // What is repeated is not moved along.
    steps.unshift(dim < -from.length || length === 1 ? 0 : step);
    if (dim >= -from.length) step *= length;
  }
  return steps;
}
