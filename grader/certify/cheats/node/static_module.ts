// Tries to import node:module.
import * as all from "node:module";
import { Tensor } from "tinytorch";

console.log(Object.keys(all).length);

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
