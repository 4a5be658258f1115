// Tries to have the vet read a file without an end.
import zero from "file:///dev/zero";
import { Tensor } from "tinytorch";

console.log(zero);

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
