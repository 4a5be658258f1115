import { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      const v = x.data[i]!;
      if (v >= 0) {
        out[i] = 1 / (1 + Math.exp(-v));
      } else if (v < 0) {
        const e = Math.exp(v);
        out[i] = e / (1 + e);
      }
    }
    return new Tensor(out, x.shape);
  }
}
