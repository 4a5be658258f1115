// style: copies, then zeroes the negatives of the copy; keeps -0
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): Tensor {
    const out = x.data.slice();
    for (let i = 0; i < out.length; i++) {
      if (out[i]! < 0) out[i] = 0;
    }
    return new Tensor(out, x.shape);
  }
}
