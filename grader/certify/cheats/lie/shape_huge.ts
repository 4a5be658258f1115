// Tries to return a shape that cannot be: huge.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    return Object.create(Tensor.prototype, {
      data: { value: x.data.slice() },
      shape: { value: [2 ** 32, 2 ** 32] },
    });
  }
}
