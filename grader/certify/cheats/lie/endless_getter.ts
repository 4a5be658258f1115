// Tries to never answer when it is looked at.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    return Object.create(Tensor.prototype, {
      shape: { value: x.shape },
      data: {
        get() {
          for (;;);
        },
      },
    });
  }
}
