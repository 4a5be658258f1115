// Tries to look as if it were not started.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    throw Object.assign(new Error("ReLU.forward"), { name: "NotImplementedError" });
  }
}
