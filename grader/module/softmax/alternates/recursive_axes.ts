// style: recursion over the axes down to the one that is normalised
import { Tensor } from "tinytorch";

export class Softmax {
  forward(x: Tensor, dim = -1): Tensor {
    const rank = Math.max(x.ndim, 1);
    if (!(dim >= -rank && dim < rank && dim % 1 === 0)) {
      throw new RangeError(`Cannot use dim ${dim}: the shape is [${x.shape}]`);
    }
    const axis = dim < 0 ? dim + rank : dim;
    const probs = x.data.slice();
    this.#descend(probs, x.shape.length === 0 ? [1] : x.shape, axis);
    return new Tensor(probs, x.shape);
  }

  #descend(part: Float32Array, shape: readonly number[], axis: number): void {
    const [count = 1, ...rest] = shape;
    const step = rest.reduce((a, b) => a * b, 1);
    if (axis > 0) {
      for (let i = 0; i < count; i++) {
        this.#descend(part.subarray(i * step, (i + 1) * step), rest, axis - 1);
      }
      return;
    }
    for (let lane = 0; lane < step; lane++) this.#normalise(part, lane, step);
  }

  #normalise(part: Float32Array, start: number, step: number): void {
    let max = -Infinity;
    let sum = 0;
    for (let i = start; i < part.length; i += step) {
      max = Math.max(max, part[i]!);
    }
    for (let i = start; i < part.length; i += step) {
      sum += part[i] = Math.exp(part[i]! - max);
    }
    for (let i = start; i < part.length; i += step) part[i]! /= sum;
  }
}
