// style: erf form, the normal tail by Hart's quotient of polynomials
import { Tensor } from "tinytorch";

const ABOVE = [
  0.0352624965998911,
  0.700383064443688,
  6.37396220353165,
  33.912866078383,
  112.079291497871,
  221.213596169931,
  220.206867912376,
];
const BELOW = [
  0.0883883476483184,
  1.75566716318264,
  16.064177579207,
  86.7807322029461,
  296.564248779674,
  637.333633378831,
  793.826512519948,
  440.413735824752,
];

function polynomial(terms: readonly number[], a: number): number {
  let sum = 0;
  for (let k = 0; k < terms.length; k++) sum = sum * a + terms[k]!;
  return sum;
}

function gelu(v: number): number {
  const a = Math.abs(v);
  if (a > 15) return v > 0 ? v : 0;
  const tail = Math.exp(-v * v / 2) * polynomial(ABOVE, a) /
    polynomial(BELOW, a);
  return v > 0 ? v * (1 - tail) : v * tail;
}

export class GELU {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = gelu(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
