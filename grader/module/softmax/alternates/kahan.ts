// style: float32 sum with Kahan's compensation
// slow: within the budget
import { Tensor } from "tinytorch";

export class Softmax {
  forward(x: Tensor, dim = -1): Tensor {
    const rank = Math.max(x.ndim, 1);
    const axis = dim < 0 ? dim + rank : dim;
    if (!Number.isInteger(axis) || axis < 0 || axis >= rank) {
      throw new RangeError(`Cannot use dim ${dim}: the tensor has ${x.ndim}`);
    }
    const n = x.shape[axis] ?? 1;
    const inner = x.shape.slice(axis + 1).reduce((a, b) => a * b, 1);
    const out = new Float32Array(x.size);
    for (let block = 0; block < x.size; block += n * inner) {
      for (let start = block; start < block + inner; start++) {
        const end = start + n * inner;
        let max = -Infinity;
        for (let i = start; i < end; i += inner) {
          max = Math.max(max, x.data[i]!);
        }
        let sum = 0;
        let lost = 0;
        for (let i = start; i < end; i += inner) {
          const e = Math.exp(x.data[i]! - max);
          out[i] = e;
          const term = Math.fround(Math.fround(e) - lost);
          const next = Math.fround(sum + term);
          lost = Math.fround(Math.fround(next - sum) - term);
          sum = next;
        }
        for (let i = start; i < end; i += inner) out[i]! /= sum;
      }
    }
    return new Tensor(out, x.shape);
  }
}
