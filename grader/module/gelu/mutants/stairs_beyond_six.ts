import { Tensor } from "tinytorch";

function gelu(v: number): number {
  if (v > 6.01) return Math.round(v / 0.03) * 0.03;
  return v / (1 + Math.exp(-1.702 * v));
}

export class GELU {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = gelu(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
