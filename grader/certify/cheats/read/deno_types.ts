// Tries to pull in a file by a types comment.
// @deno-types="{{SOLUTIONS_URL}}/relu.ts"
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
