// Tries to return sizes that are objects.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    return Object.create(Tensor.prototype, {
      data: { value: x.data.slice() },
      shape: { value: x.shape.map((size) => ({ valueOf: () => size, toJSON: () => size })) },
    });
  }
}
