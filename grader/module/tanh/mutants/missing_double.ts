import { Tensor } from "tinytorch";

function tanh(v: number): number {
  const e = Math.expm1(-Math.abs(v));
  return v < 0 ? e / (2 + e) : -e / (2 + e);
}

export class Tanh {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = tanh(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
