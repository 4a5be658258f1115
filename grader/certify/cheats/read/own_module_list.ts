// Tries to put its own list of activations in place of the kit's.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
