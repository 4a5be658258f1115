// Tries to print bytes without a picture, in an error.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    throw new Error("\0".repeat(100) + "a");
  }
}
