// Tries to never end while it is made.
import { Tensor } from "tinytorch";

export class ReLU {
  constructor() {
    for (;;);
  }
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
