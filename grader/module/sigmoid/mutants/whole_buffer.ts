import { Tensor } from "tinytorch";

function sigmoid(v: number): number {
  const e = Math.exp(-Math.abs(v));
  return v < 0 ? e / (1 + e) : 1 / (1 + e);
}

export class Sigmoid {
  forward(x: Tensor): Tensor {
    const all = new Float32Array(x.data.buffer);
    for (let i = 0; i < all.length; i++) all[i] = sigmoid(all[i]!);
    const start = x.data.byteOffset / 4;
    return new Tensor(all.slice(start, start + x.size), x.shape);
  }
}
