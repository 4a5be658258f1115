// Tries to stop in a debugger.
import { Tensor } from "tinytorch";

debugger;

export class ReLU {
  forward(x: Tensor): unknown {
    debugger;
    return new Tensor(x.data.slice(), x.shape);
  }
}
