import { Tensor } from "tinytorch";

function tanh(v: number): number {
  const e = Math.exp(2 * v);
  return (e - 1) / (e + 1);
}

export class Tanh {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = tanh(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
