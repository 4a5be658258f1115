import { Tensor } from "tinytorch";

function gelu(v: number): number {
  const s = v * v;
  const sum = v * (1 - s / 6 * (1 - 3 * s / 20 * (1 - 5 * s / 42)));
  const gate = 0.5 + sum / Math.sqrt(2 * Math.PI);
  return v * Math.max(0, Math.min(1, gate));
}

export class GELU {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = gelu(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
