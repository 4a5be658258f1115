import { Tensor } from "tinytorch";

export class Softmax {
  forward(x: Tensor, dim = -1): Tensor {
    const [rows, cols] = x.shape;
    if (x.ndim !== 2 || rows === undefined || cols === undefined) {
      throw new RangeError(
        `Cannot apply softmax to [${x.shape}]: not a matrix`,
      );
    }
    const axis = dim < 0 ? dim + 2 : dim;
    if (axis !== 0 && axis !== 1) throw new RangeError(`No dim ${dim}`);
    const out = new Float32Array(x.size);
    const [lanes, n] = axis === 1 ? [rows, cols] : [cols, rows];
    for (let lane = 0; lane < lanes; lane++) {
      const at = (k: number) => axis === 1 ? lane * cols + k : k * cols + lane;
      let max = -Infinity;
      for (let k = 0; k < n; k++) max = Math.max(max, x.data[at(k)]!);
      let sum = 0;
      for (let k = 0; k < n; k++) sum += Math.exp(x.data[at(k)]! - max);
      for (let k = 0; k < n; k++) {
        out[at(k)] = Math.exp(x.data[at(k)]! - max) / sum;
      }
    }
    return new Tensor(out, x.shape);
  }
}
