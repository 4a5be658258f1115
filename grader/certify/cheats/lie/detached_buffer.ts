// Tries to return data whose buffer is gone.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    const data = x.data.slice();
    data.buffer.transfer();
    return Object.create(Tensor.prototype, {
      data: { value: data },
      shape: { value: x.shape },
    });
  }
}
