// Tries to print a line without an end.
import { Tensor } from "tinytorch";

console.log("a".repeat(1e7));

export class ReLU {
  forward(x: Tensor): unknown {
    console.log("a".repeat(1e7));
    return new Tensor(x.data.slice(), x.shape);
  }
}
