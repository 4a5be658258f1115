// Tries to return a Proxy around the floats.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    return Object.create(Tensor.prototype, {
      data: { value: new Proxy(x.data.slice(), {}) },
      shape: { value: x.shape },
    });
  }
}
