import { Tensor } from "tinytorch";

export class Softmax {
  forward(x: Tensor, dim = -1): Tensor {
    const rank = Math.max(x.ndim, 1);
    if (!(dim >= -rank && dim < rank && dim % 1 === 0)) {
      throw new RangeError(`No dim ${dim}`);
    }
    const cols = x.shape[0] ?? 1;
    const out = new Float32Array(x.size);
    for (let start = 0; start < x.size; start += cols) {
      const row = x.data.subarray(start, start + cols);
      const max = row.reduce((a, b) => Math.max(a, b), -Infinity);
      const sum = row.reduce((s, v) => s + Math.exp(v - max), 0);
      row.forEach((v, k) => out[start + k] = Math.exp(v - max) / sum);
    }
    return new Tensor(out, x.shape);
  }
}
