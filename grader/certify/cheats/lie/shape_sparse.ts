// Tries to return a shape that cannot be: sparse.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    return Object.create(Tensor.prototype, {
      data: { value: x.data.slice() },
      shape: { value: new Array(3) },
    });
  }
}
