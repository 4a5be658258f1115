import { Tensor } from "tinytorch";

const K = Math.sqrt(2 / Math.PI);

function gelu(v: number): number {
  const gate = 1 / (1 + Math.exp(-K * v));
  return v * gate;
}

export class GELU {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = gelu(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
