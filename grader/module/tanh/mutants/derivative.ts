import { Tensor } from "tinytorch";

function tanh(v: number): number {
  const t = Math.tanh(v);
  return 1 - t * t;
}

export class Tanh {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = tanh(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
