// style: whole-tensor passes in memory order with one maximum and one sum a lane
import { Tensor } from "tinytorch";

export class Softmax {
  forward(x: Tensor, dim = -1): Tensor {
    const rank = Math.max(x.ndim, 1);
    if (!(dim >= -rank && dim < rank && dim % 1 === 0)) {
      throw new RangeError(`Cannot use dim ${dim}: the shape is [${x.shape}]`);
    }
    const axis = dim < 0 ? dim + rank : dim;
    const n = x.shape[axis] ?? 1;
    const inner = x.shape.slice(axis + 1).reduce((a, b) => a * b, 1);
    const out = new Float32Array(x.size);
    const maxima = new Float64Array(inner);
    const sums = new Float64Array(inner);
    for (let block = 0; block < x.size; block += n * inner) {
      maxima.fill(-Infinity);
      sums.fill(0);
      const end = block + n * inner;
      for (let i = block, lane = 0; i < end; i++) {
        maxima[lane] = Math.max(maxima[lane]!, x.data[i]!);
        if (++lane === inner) lane = 0;
      }
      for (let i = block, lane = 0; i < end; i++) {
        const e = Math.exp(x.data[i]! - maxima[lane]!);
        out[i] = e;
        sums[lane]! += e;
        if (++lane === inner) lane = 0;
      }
      for (let i = block, lane = 0; i < end; i++) {
        out[i]! /= sums[lane]!;
        if (++lane === inner) lane = 0;
      }
    }
    return new Tensor(out, x.shape);
  }
}
