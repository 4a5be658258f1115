// Tries to hide an overflowing exponential in a getter.
import { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): unknown {
    const values = () => x.data.map((value) => 1 / (1 + Math.exp(-value)));
    return Object.create(Tensor.prototype, {
      shape: { value: x.shape },
      data: { get: values },
    });
  }
}
