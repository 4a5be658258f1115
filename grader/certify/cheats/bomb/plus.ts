// Tries to add more terms than a compiler can.
import { Tensor } from "tinytorch";

export const bomb = 0{{REPEAT 100000 +1}};

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
