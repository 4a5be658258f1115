// style: erf form, the normal tail by Zelen and Severo 26.2.17
import { Tensor } from "tinytorch";

function gelu(v: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(v));
  const density = Math.exp(-v * v / 2) / Math.sqrt(2 * Math.PI);
  const tail = density * t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 +
              t * (-1.821255978 + t * 1.330274429))));
  return v < 0 ? v * tail : v * (1 - tail);
}

export class GELU {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = gelu(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
