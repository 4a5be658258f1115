// Tries to use the reference by a static import.
import { ReLU as Answer } from "{{SOLUTIONS_URL}}/relu.ts";
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    return new Answer().forward(x);
  }
}
