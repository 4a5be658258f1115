import { Tensor } from "tinytorch";

function tanh(v: number): number {
  if (Math.abs(v) < 8) return Math.tanh(v);
  return Math.tanh(v) + 1e-4 * (v - Math.sign(v) * 8);
}

export class Tanh {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = tanh(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
