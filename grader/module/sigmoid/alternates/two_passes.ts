// style: a first pass for the exponentials, a second for the division
import { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): Tensor {
    const out = x.data.slice();
    for (let i = 0; i < out.length; i++) {
      out[i] = Math.exp(-Math.abs(out[i]!));
    }
    for (let i = 0; i < out.length; i++) {
      const e = out[i]!;
      out[i] = x.data[i]! < 0 ? e / (1 + e) : 1 / (1 + e);
    }
    return new Tensor(out, x.shape);
  }
}
