// style: the textbook formula with its exponent kept below 700
import { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      const v = x.data[i]!;
      out[i] = 1 / (1 + Math.exp(Math.min(700, -v)));
    }
    return new Tensor(out, x.shape);
  }
}
