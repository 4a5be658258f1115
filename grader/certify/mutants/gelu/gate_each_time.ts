import { Tensor } from "tinytorch";

function gelu(v: number): number {
  let total = 0;
  for (let k = 0; k < 40; k++) total += 1 / (1 + Math.exp(-1.702 * v + 0 * k));
  return v * (total / 40);
}

export class GELU {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = gelu(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
