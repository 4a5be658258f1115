// Tries to return what can be awaited.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    return { then: (settle: (value: unknown) => void) => settle(new Tensor(x.data.slice(), x.shape)) };
  }
}
