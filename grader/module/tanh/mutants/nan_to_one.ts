import { Tensor } from "tinytorch";

function tanh(v: number): number {
  if (v > -20 && v < 20) return Math.tanh(v);
  return v < 0 ? -1 : 1;
}

export class Tanh {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = tanh(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
