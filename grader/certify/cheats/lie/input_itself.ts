// Tries to return the input.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    return x;
  }
}
