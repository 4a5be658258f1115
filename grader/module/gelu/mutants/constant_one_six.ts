import { Tensor } from "tinytorch";

function gelu(v: number): number {
  const z = 1.6 * v;
  return v * (1 / (1 + Math.exp(-z)));
}

export class GELU {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = gelu(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
