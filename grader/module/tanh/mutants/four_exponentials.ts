import { Tensor } from "tinytorch";

function tanh(v: number): number {
  const a = Math.min(20, Math.max(-20, v));
  const above = Math.expm1(a) - Math.expm1(-a);
  return above / (Math.exp(a) + Math.exp(-a));
}

export class Tanh {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = tanh(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
