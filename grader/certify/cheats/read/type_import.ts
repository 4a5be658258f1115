// Tries to run code by an import of types only.
import type { ReLU as Answer } from "{{SOLUTIONS_URL}}/relu.ts";
export type Again = Answer;
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
