import { Tensor } from "tinytorch";

function tanh(v: number): number {
  const a = Math.abs(v);
  let low = 0, high = Math.min(a, 1);
  for (let k = 0; k < 70; k++) {
    const middle = (low + high) / 2;
    if (Math.atanh(middle) < a) low = middle;
    else high = middle;
  }
  return v < 0 ? -high : high;
}

export class Tanh {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = tanh(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
