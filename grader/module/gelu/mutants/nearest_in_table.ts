import { Tensor } from "tinytorch";

const TABLE = Float32Array.from({ length: 2049 }, (_, i) => {
  const v = (i - 1024) / 128;
  return v / (1 + Math.exp(-1.702 * v));
});

function gelu(v: number): number {
  if (v > 8) return v;
  if (v < -8) return 0;
  return TABLE[Math.round(v * 128) + 1024]!;
}

export class GELU {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = gelu(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
