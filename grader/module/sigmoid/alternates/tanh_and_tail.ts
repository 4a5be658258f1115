// style: tanh of the half where it is accurate, e^x / (1 + e^x) below -5
import { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      const v = x.data[i]!;
      if (v < -5) {
        const e = Math.exp(v);
        out[i] = e / (1 + e);
      } else {
        out[i] = 0.5 + 0.5 * Math.tanh(v / 2);
      }
    }
    return new Tensor(out, x.shape);
  }
}
