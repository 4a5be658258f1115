// Tries to throw what cannot be shown: function.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    throw Object.assign(() => 0, { toString() { throw 1; } });
  }
}
