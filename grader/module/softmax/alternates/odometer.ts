// style: a counter of coordinates steps through the lanes, strides give the addresses
// slow: within the budget
import { Tensor } from "tinytorch";

export class Softmax {
  forward(x: Tensor, dim = -1): Tensor {
    const rank = Math.max(x.ndim, 1);
    if (!(dim >= -rank && dim < rank && dim % 1 === 0)) {
      throw new RangeError(`Cannot use dim ${dim}: the shape is [${x.shape}]`);
    }
    const axis = dim < 0 ? dim + rank : dim;
    const sizes = x.ndim === 0 ? [1] : [...x.shape];
    const strides = sizes.map((_, d) =>
      sizes.slice(d + 1).reduce((a, b) => a * b, 1)
    );
    const [n, stride] = [sizes[axis]!, strides[axis]!];
    sizes[axis] = 1; // the counter stands still along the axis itself
    const position = sizes.map(() => 0);
    const out = new Float32Array(x.size);
    for (let left = n === 0 ? 0 : x.size / n; left > 0; left--) {
      const start = position.reduce((at, p, d) => at + p * strides[d]!, 0);
      const stop = start + n * stride;
      let max = x.data[start]!;
      for (let i = start; i < stop; i += stride) {
        if (x.data[i]! > max) max = x.data[i]!;
      }
      let sum = 0;
      for (let i = start; i < stop; i += stride) {
        sum += Math.exp(x.data[i]! - max);
      }
      for (let i = start; i < stop; i += stride) {
        out[i] = Math.exp(x.data[i]! - max) / sum;
      }
      let d = sizes.length - 1;
      while (d >= 0 && ++position[d]! === sizes[d]) position[d--] = 0;
    }
    return new Tensor(out, x.shape);
  }
}
