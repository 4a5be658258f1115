// Tries to overflow the stack and go on.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    const again = (): number => {
      try {
        return 1 + again();
      } catch {
        return 0;
      }
    };
    again();
    return new Tensor(x.data.slice(), x.shape);
  }
}
