// style: tanh form, an own tanh by expm1
import { Tensor } from "tinytorch";

const K = Math.sqrt(2 / Math.PI);

function tanh(u: number): number {
  const e = Math.expm1(-2 * Math.abs(u));
  const t = -e / (2 + e);
  return u < 0 ? -t : t;
}

function gelu(v: number): number {
  const u = K * v + K * 0.044715 * v * v * v;
  return 0.5 * (v + v * tanh(u));
}

export class GELU {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = gelu(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
