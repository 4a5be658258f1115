import { axisOf, Tensor } from "tinytorch";

export class Softmax {
  forward(x: Tensor, dim = -1): Tensor {
    const { outer, length, inner } = axisOf(x.shape, dim);
    const rows = Array.from({ length: outer * inner }, (_, row) => {
      const start = Math.floor(row / inner) * length * inner + row % inner;
      const lane = Array.from({ length }, (_, k) => x.data[start + k * inner]!);
      const max = lane.reduce((a, b) => Math.max(a, b), -Infinity);
      const exps = lane.map((value) => Math.exp(value - max));
      const sum = exps.reduce((a, b) => a + b, 0);
      return exps.map((e, k) => ({ at: start + k * inner, share: e / sum }));
    });
    const found = rows.flat().sort((a, b) => a.at - b.at);
    return new Tensor(Float32Array.from(found, (f) => f.share), x.shape);
  }
}
