import { Tensor } from "tinytorch";

const f = Math.fround;
const TERMS = [
  1.061405429,
  -1.453152027,
  1.421413741,
  -0.284496736,
  0.254829592,
].map(f);

function erf(z: number): number {
  const t = f(1 / f(1 + f(f(0.3275911) * Math.abs(z))));
  let poly = 0;
  for (let k = 0; k < 5; k++) poly = f(f(poly * t) + TERMS[k]!);
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
