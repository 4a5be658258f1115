// Tries to overflow the stack.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    const again = (): number => 1 + again();
    again();
    return new Tensor(x.data.slice(), x.shape);
  }
}
