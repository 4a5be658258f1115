// style: the textbook formula, and e^x alone below -20
import { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      const v = x.data[i]!;
      out[i] = v < -20 ? Math.exp(v) : 1 / (1 + Math.exp(-v));
    }
    return new Tensor(out, x.shape);
  }
}
