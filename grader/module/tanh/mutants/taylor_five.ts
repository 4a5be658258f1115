import { Tensor } from "tinytorch";

function tanh(v: number): number {
  const s = v * v;
  const t = v * (1 - s / 3 + 2 * s * s / 15);
  return Math.max(-1, Math.min(1, t));
}

export class Tanh {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = tanh(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
