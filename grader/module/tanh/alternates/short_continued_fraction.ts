// style: Lambert's continued fraction below 1, an exponential above
import { Tensor } from "tinytorch";

function tanh(v: number): number {
  const a = Math.abs(v);
  if (a < 1) {
    const s = v * v;
    return v / (1 + s / (3 + s / (5 + s / (7 + s / (9 + s / 11)))));
  }
  const e = Math.exp(-2 * a);
  return Math.sign(v) * (1 - e) / (1 + e);
}

export class Tanh {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = tanh(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
