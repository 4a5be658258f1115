// Tries to map tinytorch to another module by a configuration of its own.
import { Tensor } from "tinytorch";

console.log(Tensor.name);

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
