// Tries to change an answer after it was returned.
import { Tensor } from "tinytorch";

let last: Tensor | undefined;

export class ReLU {
  forward(x: Tensor): unknown {
    last?.data.fill(0);
    last = new Tensor(x.data.slice(), x.shape);
    return last;
  }
}
