// Tries to ask for a list that is too long.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    return new Array(2 ** 32 - 1).fill(0);
  }
}
