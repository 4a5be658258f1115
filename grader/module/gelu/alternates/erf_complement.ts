// style: erf form, erfc by the Chebyshev fit of Numerical Recipes
import { Tensor } from "tinytorch";

function erfc(z: number): number {
  const a = Math.abs(z);
  const t = 1 / (1 + a / 2);
  const fit = -1.26551223 +
    t * (1.00002368 + t * (0.37409196 + t * (0.09678418 +
                t *
                  (-0.18628806 +
                    t * (0.27886807 + t * (-1.13520398 + t * (1.48851587 +
                                t * (-0.82215223 + t * 0.17087277))))))));
  const tail = t * Math.exp(-a * a + fit);
  return z < 0 ? 2 - tail : tail;
}

function gelu(v: number): number {
  return 0.5 * v * erfc(-v / Math.SQRT2);
}

export class GELU {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = gelu(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
