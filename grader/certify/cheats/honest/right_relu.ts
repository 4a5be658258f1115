// Right, and without a trick.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    return x.map((value) => value > 0 || value !== value ? value : 0);
  }
}
