import { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      const v = x.data[i]!;
      const e = Math.exp(v);
      const right = 1 / (1 + Math.exp(-v));
      const left = e / (1 + e);
      out[i] = v >= 0 ? right : left;
    }
    return new Tensor(out, x.shape);
  }
}
