// style: erf form by 7.1.26, every step rounded to float32
import { Tensor } from "tinytorch";

const f = Math.fround;
const P = f(0.3275911);
const A1 = f(0.254829592);
const A2 = f(-0.284496736);
const A3 = f(1.421413741);
const A4 = f(-1.453152027);
const A5 = f(1.061405429);

function erf(z: number): number {
  const t = f(1 / f(1 + f(P * Math.abs(z))));
  let poly = f(f(A5 * t) + A4);
  poly = f(f(poly * t) + A3);
  poly = f(f(poly * t) + A2);
  poly = f(f(poly * t) + A1);
  const e = f(1 - f(f(poly * t) * f(Math.exp(f(-z * z)))));
  return z < 0 ? -e : e;
}

function gelu(v: number): number {
  return f(f(0.5 * v) * f(1 + erf(f(v * f(Math.SQRT1_2)))));
}

export class GELU {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = gelu(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
