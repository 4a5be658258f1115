// Tries to import a built-in module without its prefix.
import fs from "fs";
import { Tensor } from "tinytorch";

console.log(fs);

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
