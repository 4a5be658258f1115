// Tries to import the same module again and again.
import { Tensor } from "tinytorch";

{{REPEAT 5000 import "tinytorch";}}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
