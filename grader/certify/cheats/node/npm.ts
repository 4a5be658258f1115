// Tries to import a package.
import { z } from "npm:zod";
import { Tensor } from "tinytorch";

console.log(z);

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
