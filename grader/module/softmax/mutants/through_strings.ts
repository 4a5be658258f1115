import { Tensor } from "tinytorch";

function softmaxRow(row: Float32Array): Float32Array {
  let max = -Infinity;
  for (const v of row) if (v > max) max = v;
  const exps = new Float64Array(row.length);
  for (let k = 0; k < row.length; k++) exps[k] = Math.exp(row[k]! - max);
  let sum = 0;
  for (const e of exps) sum += e;
  const probs = new Float32Array(row.length);
  for (let k = 0; k < row.length; k++) {
    probs[k] = Number((exps[k]! / sum).toExponential(17));
  }
  return probs;
}

export class Softmax {
  forward(x: Tensor, dim = -1): Tensor {
    const rank = Math.max(x.ndim, 1);
    if (!(dim >= -rank && dim < rank && dim % 1 === 0)) {
      throw new RangeError(`bad dim ${dim}`);
    }
    const axis = dim < 0 ? dim + rank : dim;
    const n = x.shape[axis] ?? 1;
    const step = x.shape.slice(axis + 1).reduce((a, b) => a * b, 1);
    const out = new Float32Array(x.size);
    for (let block = 0; block < x.size; block += n * step) {
      for (let i = block; i < block + step; i++) {
        const row = new Float32Array(n);
        for (let k = 0; k < n; k++) row[k] = x.data[i + k * step]!;
        const probs = softmaxRow(row);
        for (let k = 0; k < n; k++) out[i + k * step] = probs[k]!;
      }
    }
    return new Tensor(out, x.shape);
  }
}
