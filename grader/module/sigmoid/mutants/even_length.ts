import { Tensor } from "tinytorch";

function sigmoid(v: number): number {
  const e = Math.exp(-Math.abs(v));
  return v < 0 ? e / (1 + e) : 1 / (1 + e);
}

export class Sigmoid {
  forward(x: Tensor): Tensor {
    const out: number[] = [];
    for (let i = 0; i + 1 < x.size; i += 2) {
      out.push(sigmoid(x.data[i]!), sigmoid(x.data[i + 1]!));
    }
    return new Tensor(new Float32Array(out), x.shape);
  }
}
