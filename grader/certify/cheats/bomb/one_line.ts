// Tries to be one line as long as a file may be.
import { Tensor } from "tinytorch";

export const bomb = "{{REPEAT 260000 a}}";

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
