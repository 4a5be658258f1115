import { Tensor } from "tinytorch";

export class Softmax {
  forward(x: Tensor, dim = -1): Tensor {
    const rank = Math.max(x.ndim, 1);
    const axis = dim < 0 ? dim + rank : dim;
    if (!Number.isInteger(axis) || axis < 0 || axis >= rank) {
      throw new RangeError(`No dim ${dim}`);
    }
    const n = x.shape[axis] ?? 1;
    const inner = x.shape.slice(axis + 1).reduce((a, b) => a * b, 1);
    const outer = x.shape.slice(0, axis).reduce((a, b) => a * b, 1);
    const out = new Float32Array(x.size);
    for (let lane = 0; lane < outer * inner; lane++) {
      const start = Math.floor(lane / inner) * n * inner + lane % inner;
      const row = Array.from(
        { length: n },
        (_, k) => x.data[start + k * inner]!,
      );
      const max = row.reduce((a, b) => Math.max(a, b));
      const exps = row.map((v) => Math.exp(v - max));
      const sum = exps.reduce((a, b) => a + b);
      exps.forEach((e, k) => out[start + k * inner] = e / sum);
    }
    return new Tensor(out, x.shape);
  }
}
