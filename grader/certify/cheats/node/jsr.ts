// Tries to import from a registry.
import { equal } from "jsr:@std/assert";
import { Tensor } from "tinytorch";

console.log(equal);

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
