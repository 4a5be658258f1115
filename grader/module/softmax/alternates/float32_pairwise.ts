// style: every step rounded to float32, the sum taken pairwise by halves
import { Tensor } from "tinytorch";

const f = Math.fround;

function pairwise(exps: Float32Array, from: number, to: number): number {
  if (to - from <= 8) {
    let sum = 0;
    for (let i = from; i < to; i++) sum = f(sum + exps[i]!);
    return sum;
  }
  const middle = (from + to) >> 1;
  return f(pairwise(exps, from, middle) + pairwise(exps, middle, to));
}

export class Softmax {
  forward(x: Tensor, dim = -1): Tensor {
    const rank = Math.max(x.ndim, 1);
    if (!(dim >= -rank && dim < rank && dim % 1 === 0)) {
      throw new RangeError(`Cannot use dim ${dim}: the shape is [${x.shape}]`);
    }
    const axis = dim < 0 ? dim + rank : dim;
    const n = x.shape[axis] ?? 1;
    const step = x.shape.slice(axis + 1).reduce((a, b) => a * b, 1);
    const out = new Float32Array(x.size);
    const exps = new Float32Array(n);
    for (let block = 0; block < x.size; block += n * step) {
      for (let start = block; start < block + step; start++) {
        let max = -Infinity;
        for (let k = 0; k < n; k++) {
          max = Math.max(max, x.data[start + k * step]!);
        }
        for (let k = 0; k < n; k++) {
          exps[k] = Math.exp(f(x.data[start + k * step]! - max));
        }
        const sum = pairwise(exps, 0, n);
        for (let k = 0; k < n; k++) out[start + k * step] = f(exps[k]! / sum);
      }
    }
    return new Tensor(out, x.shape);
  }
}
