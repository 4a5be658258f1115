// Tries to return a subclass of Float32Array that lies about its length.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    class Longer extends Float32Array {
      override get length(): number {
        return 1 << 20;
      }
    }
    return Object.create(Tensor.prototype, {
      data: { value: new Longer(x.data) },
      shape: { value: x.shape },
    });
  }
}
