import { Tensor } from "tinytorch";

function gelu(v: number): number {
  if (v > 9) return v;
  if (v < -9) return 0;
  let sum = Math.exp(-v * v / 2) - 1;
  for (let k = 0; k < 96; k += 2) {
    const at = k * v / 96, next = (k + 1) * v / 96;
    sum += 2 * Math.exp(-at * at / 2) + 4 * Math.exp(-next * next / 2);
  }
  return v * (0.5 + sum * v / 288 / Math.sqrt(2 * Math.PI));
}

export class GELU {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = gelu(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
