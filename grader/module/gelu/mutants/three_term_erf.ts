import { Tensor } from "tinytorch";

function gelu(v: number): number {
  const z = Math.abs(v) / Math.SQRT2;
  const t = 1 / (1 + 0.47047 * z);
  const tail = t * (0.3480242 + t * (-0.0958798 + t * 0.7478556)) *
    Math.exp(-z * z);
  return v < 0 ? 0.5 * v * tail : v * (1 - 0.5 * tail);
}

export class GELU {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = gelu(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
