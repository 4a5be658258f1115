// Tries to import node:v8.
import * as all from "node:v8";
import { Tensor } from "tinytorch";

console.log(Object.keys(all).length);

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
