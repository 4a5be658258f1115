// style: one exponential in each of two branches
import { type Activation, Tensor } from "tinytorch";

export class Sigmoid implements Activation {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      const v = x.data[i]!;
      if (v >= 0) {
        out[i] = 1 / (1 + Math.exp(-v));
      } else {
        const e = Math.exp(v);
        out[i] = e / (1 + e);
      }
    }
    return new Tensor(out, x.shape);
  }
}
