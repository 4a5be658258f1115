// Tries to return NaN with other bits.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    return x.map(() => NaN);
  }
}
