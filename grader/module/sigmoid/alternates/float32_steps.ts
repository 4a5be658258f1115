// style: every step rounded to float32
import { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): Tensor {
    const { fround } = Math;
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      const v = x.data[i]!;
      const e = fround(Math.exp(-Math.abs(v)));
      const denominator = fround(1 + e);
      out[i] = v < 0 ? fround(e / denominator) : fround(1 / denominator);
    }
    return new Tensor(out, x.shape);
  }
}
