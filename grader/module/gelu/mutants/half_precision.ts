import { Tensor } from "tinytorch";

function gelu(v: number): number {
  const y = v / (1 + Math.exp(-1.702 * v));
  if (y === 0 || !Number.isFinite(y)) return y;
  const unit = 2 ** (Math.floor(Math.log2(Math.abs(y))) - 10);
  return Math.round(y / unit) * unit;
}

export class GELU {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = gelu(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
