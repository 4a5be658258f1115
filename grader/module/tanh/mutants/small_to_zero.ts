import { Tensor } from "tinytorch";

function tanh(v: number): number {
  if (Math.abs(v) < 1e-7) return 0;
  return Math.tanh(v);
}

export class Tanh {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = tanh(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
