import { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      const v = x.data[i]!;
      const e = Math.exp(v);
      out[i] = e / (1 + e);
    }
    return new Tensor(out, x.shape);
  }
}
