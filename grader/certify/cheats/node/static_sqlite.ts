// Tries to import node:sqlite.
import * as all from "node:sqlite";
import { Tensor } from "tinytorch";

console.log(Object.keys(all).length);

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
