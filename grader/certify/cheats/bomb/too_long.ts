// Tries to be longer than a file may be.
import { Tensor } from "tinytorch";

export const bomb = "{{REPEAT 262144 a}}";

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
