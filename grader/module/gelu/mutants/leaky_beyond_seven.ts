import { Tensor } from "tinytorch";

function gelu(v: number): number {
  const y = v / (1 + Math.exp(-1.702 * v));
  return v > 7 ? y - 0.1 * (v - 7) : y;
}

export class GELU {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = gelu(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
