import { Tensor } from "tinytorch";

function gelu(v: number): number {
  if (v < -13 && v > -40) return 0.01 * v;
  return v / (1 + Math.exp(-1.702 * v));
}

export class GELU {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = gelu(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
