// Tries to use another student's submission by a relative path.
import { NAME } from "../neighbour/relu.ts";
import { Tensor } from "tinytorch";

console.log(NAME);

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
