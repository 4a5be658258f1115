// Tries to construct something else.
import { Tensor } from "tinytorch";

export class ReLU {
  constructor() {
    return { forward: (y: Tensor) => new Tensor(y.data.slice(), y.shape) } as never;
  }
  forward(x: Tensor): unknown {
    return x;
  }
}
