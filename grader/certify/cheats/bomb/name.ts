// Tries to have a name as long as a file.
import { Tensor } from "tinytorch";

export const {{REPEAT 200000 a}} = 1;

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
