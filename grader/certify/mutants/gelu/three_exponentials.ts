import { Tensor } from "tinytorch";

function gelu(v: number): number {
  const z = Math.max(-600, Math.min(300, 1.702 * v));
  if (v === -Infinity) return 0;
  return v * Math.exp(z) / (1 + Math.exp(z)) + 0 * Math.exp(-Math.abs(z));
}

export class GELU {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = gelu(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
