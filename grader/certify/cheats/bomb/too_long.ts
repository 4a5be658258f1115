// Tries to be longer than a file may be.
import { Tensor } from "tinytorch";

export const bomb = "{{REPEAT 262144 a}}";

export class ReLU {
  forward(x: Tensor): unknown {
    return x.map((value) => value > 0 || value !== value ? value : 0);
  }
}
