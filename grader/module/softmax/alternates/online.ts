// style: one pass for a running maximum and sum, a second for the quotients
// slow: within the budget
import { Tensor } from "tinytorch";

export class Softmax {
  forward(x: Tensor, dim = -1): Tensor {
    const rank = Math.max(x.ndim, 1);
    if (!(dim >= -rank && dim < rank && dim % 1 === 0)) {
      throw new RangeError(`Cannot use dim ${dim}: the shape is [${x.shape}]`);
    }
    const axis = dim < 0 ? dim + rank : dim;
    const n = x.shape[axis] ?? 1;
    const stride = x.shape.slice(axis + 1).reduce((a, b) => a * b, 1);
    const out = new Float32Array(x.size);
    for (let lane = 0; lane < (n && x.size / n); lane++) {
      const start = lane % stride + Math.floor(lane / stride) * stride * n;
      const end = start + n * stride;
      let max = -Infinity;
      let sum = 0;
      for (let i = start; i < end; i += stride) {
        const v = x.data[i]!;
        if (v === -Infinity) continue;
        const next = Math.max(max, v);
        // As it is published: two exponentials here and one below.
        sum = sum * Math.exp(max - next) + Math.exp(v - next);
        max = next;
      }
      if (max === Infinity) sum = NaN; // as Infinity - Infinity would be
      for (let i = start; i < end; i += stride) {
        out[i] = Math.exp(x.data[i]! - max) / sum;
      }
    }
    return new Tensor(out, x.shape);
  }
}
