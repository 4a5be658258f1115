// Tries to use the module list to import itself.
import * as activations from "tinytorch/core/activations";
import { Tensor } from "tinytorch";

const all = Object.keys(activations);
console.log(all.length);

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
