import { Tensor } from "tinytorch";

function tanh(v: number): number {
  const step = Math.expm1(-Math.abs(v) / 16);
  let e = 0;
  for (let k = 0; k < 32; k++) e += (1 + e) * Math.expm1(-Math.abs(v) / 16);
  const t = step === 0 ? 0 : -e / (2 + e);
  return v < 0 ? -t : t;
}

export class Tanh {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = tanh(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
