// Tries to use another student's submission.
import { NAME } from "{{NEIGHBOUR_URL}}/relu.ts";
import { Tensor } from "tinytorch";

console.log(NAME);

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
