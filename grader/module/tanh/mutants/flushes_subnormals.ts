import { Tensor } from "tinytorch";

function tanh(v: number): number {
  const smallest = 2 ** -126;
  return Math.abs(v) < smallest ? 0 : Math.tanh(v);
}

export class Tanh {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = tanh(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
