// style: closures over a lane: read, fold and write
// slow: within the budget
import { Tensor } from "tinytorch";

type Fold = (visit: (index: number) => void) => void;

function normalise(data: Float32Array, out: Float32Array, each: Fold): void {
  let max = -Infinity;
  let sum = 0;
  each((i) => max = data[i]! > max ? data[i]! : max);
  each((i) => sum += out[i] = Math.exp(data[i]! - max));
  each((i) => out[i]! /= sum);
}

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
    for (let block = 0; block < x.size; block += n * inner) {
      for (let lane = block; lane < block + inner; lane++) {
        normalise(x.data, out, (visit) => {
          for (let k = 0; k < n; k++) visit(lane + k * inner);
        });
      }
    }
    return new Tensor(out, x.shape);
  }
}
