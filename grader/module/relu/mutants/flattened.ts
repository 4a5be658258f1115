import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): Tensor {
    const out = x.data.map((v) => Math.max(0, v));
    return new Tensor(out);
  }
}
