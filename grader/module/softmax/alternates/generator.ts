// style: a generator that yields the first index of each lane
import { Tensor } from "tinytorch";

function* firsts(size: number, n: number, stride: number): Generator<number> {
  for (let block = 0; block < size; block += n * stride) {
    for (let lane = 0; lane < stride; lane++) yield block + lane;
  }
}

export class Softmax {
  forward(x: Tensor, dim = -1): Tensor {
    const rank = Math.max(x.ndim, 1);
    if (!(dim >= -rank && dim < rank && dim % 1 === 0)) {
      throw new RangeError(`Cannot use dim ${dim}: the shape is [${x.shape}]`);
    }
    const axis = dim < 0 ? dim + rank : dim;
    const n = x.shape[axis] ?? 1;
    const stride = x.shape.slice(axis + 1).reduce((a, b) => a * b, 1);
    const probs = new Float32Array(x.size);
    for (const first of firsts(x.size, n, stride)) {
      const last = first + (n - 1) * stride;
      let peak = x.data[first]!;
      for (let i = first; i <= last; i += stride) {
        if (x.data[i]! > peak) peak = x.data[i]!;
      }
      let total = 0;
      for (let i = first; i <= last; i += stride) {
        total += probs[i] = Math.exp(x.data[i]! - peak);
      }
      const scale = 1 / total;
      for (let i = first; i <= last; i += stride) probs[i]! *= scale;
    }
    return new Tensor(probs, x.shape);
  }
}
