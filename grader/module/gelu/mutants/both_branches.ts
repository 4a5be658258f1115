import { Tensor } from "tinytorch";

function gelu(v: number): number {
  const z = 1.702 * v;
  const right = 1 / (1 + Math.exp(-z));
  const left = Math.exp(z) / (1 + Math.exp(z));
  return v * (z < 0 ? left : right);
}

export class GELU {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = gelu(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
