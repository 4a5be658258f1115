import { Tensor } from "tinytorch";

export class Softmax {
  forward(x: Tensor, dim = -1): Tensor {
    const rank = Math.max(x.ndim, 1);
    if (!(dim >= -rank && dim < rank && dim % 1 === 0)) {
      throw new RangeError(`No dim ${dim}`);
    }
    const n = x.shape.at(-1) ?? 1;
    const width = Math.ceil(n / 4) * 4;
    const rows = n === 0 ? 0 : x.size / n;
    const out = new Float32Array(rows * width);
    for (let r = 0; r < rows; r++) {
      const row = x.data.subarray(r * n, (r + 1) * n);
      const max = row.reduce((a, b) => Math.max(a, b), -Infinity);
      const sum = row.reduce((s, v) => s + Math.exp(v - max), 0);
      for (let k = 0; k < n; k++) {
        out[r * width + k] = Math.exp(row[k]! - max) / sum;
      }
    }
    return new Tensor(out, [...x.shape.slice(0, -1), width]);
  }
}
