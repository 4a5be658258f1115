// Tries to return doubles.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    return Object.create(Tensor.prototype, {
      data: { value: Float64Array.from(x.data) },
      shape: { value: x.shape },
    });
  }
}
