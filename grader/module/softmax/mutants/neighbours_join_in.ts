import { Tensor } from "tinytorch";

export class Softmax {
  forward(x: Tensor, dim = -1): Tensor {
    const rank = Math.max(x.ndim, 1);
    if (!(dim >= -rank && dim < rank && dim % 1 === 0)) {
      throw new RangeError(`No dim ${dim}`);
    }
    const axis = dim < 0 ? dim + rank : dim;
    const block = x.shape.slice(axis).reduce((a, b) => a * b, 1);
    const out = new Float32Array(x.size);
    for (let start = 0; start < x.size; start += block) {
      const end = start + block;
      let max = -Infinity;
      for (let i = start; i < end; i++) max = Math.max(max, x.data[i]!);
      let sum = 0;
      for (let i = start; i < end; i++) sum += Math.exp(x.data[i]! - max);
      for (let i = start; i < end; i++) {
        out[i] = Math.exp(x.data[i]! - max) / sum;
      }
    }
    return new Tensor(out, x.shape);
  }
}
