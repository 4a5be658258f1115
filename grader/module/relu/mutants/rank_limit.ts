import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): Tensor {
    if (x.ndim > 2) {
      throw new RangeError("ReLU expects a vector or a matrix");
    }
    return x.map((v) => Math.max(0, v));
  }
}
