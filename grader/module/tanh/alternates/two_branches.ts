// style: one expm1 in each of two branches
import { Tensor } from "tinytorch";

export class Tanh {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      const v = x.data[i]!;
      if (v >= 0) {
        const e = Math.expm1(-2 * v);
        out[i] = -e / (e + 2);
      } else {
        const e = Math.expm1(2 * v);
        out[i] = e / (e + 2);
      }
    }
    return new Tensor(out, x.shape);
  }
}
