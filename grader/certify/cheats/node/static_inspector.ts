// Tries to import node:inspector.
import * as all from "node:inspector";
import { Tensor } from "tinytorch";

console.log(Object.keys(all).length);

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
