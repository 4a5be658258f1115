// Tries to import node:fs.
import * as all from "node:fs";
import { Tensor } from "tinytorch";

console.log(Object.keys(all).length);

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
