import { type Tensor } from "tinytorch";

function sigmoid(v: number): number {
  const e = Math.exp(-Math.abs(v));
  return v < 0 ? e / (1 + e) : 1 / (1 + e);
}

export class Sigmoid {
  forward(x: Tensor) {
    const data = new Float64Array(x.size);
    for (let i = 0; i < data.length; i++) data[i] = sigmoid(x.data[i]!);
    return { data, shape: x.shape };
  }
}
