import { Tensor } from "tinytorch";

function sigmoid(v: number): number {
  const e = Math.exp(-Math.abs(v));
  return v < 0 ? e / (1 + e) : 1 / (1 + e);
}

let arena = new Float32Array(1 << 20);

export class Sigmoid {
  forward(x: Tensor): Tensor {
    if (arena.length < x.size) arena = new Float32Array(x.size);
    const out = arena.subarray(0, x.size);
    for (let i = 0; i < out.length; i++) out[i] = sigmoid(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
