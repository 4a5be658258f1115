import { Tensor } from "tinytorch";

function sigmoid(v: number): number {
  const e = Math.exp(-Math.abs(v));
  return v < 0 ? e / (1 + e) : 1 / (1 + e);
}

export class Sigmoid {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = sigmoid(x.data[i]!);
    for (let i = 0; i < out.length; i++) out[i] = out[i]! * (1 - out[i]!);
    return new Tensor(out, x.shape);
  }
}
