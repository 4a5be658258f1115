import { Tensor } from "tinytorch";

function gelu(v: number): number {
  let e = 1;
  for (let k = 0; k < 40; k++) e *= Math.exp(-1.702 * v / 40);
  return v / (1 + e);
}

export class GELU {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = gelu(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
