import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): Tensor {
    const out = x.data.slice();
    for (const v of out) Math.max(0, v);
    return new Tensor(out, x.shape);
  }
}
