import { Tensor } from "tinytorch";

function tanh(v: number): number {
  const s = v * v;
  const t = v * (27 + s) / (27 + 9 * s);
  return Math.max(-1, Math.min(1, t));
}

export class Tanh {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = tanh(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
