import { Tensor } from "tinytorch";

function sigmoid(v: number): number {
  const e = Math.exp(-Math.abs(v));
  return v < 0 ? e / (1 + e) : 1 / (1 + e);
}

export class Sigmoid {
  forward(x: Tensor): Tensor {
    for (let i = 0; i < x.size; i++) x.data[i] = sigmoid(x.data[i]!);
    return new Tensor(x.data, x.shape);
  }
}
