// Tries to hide import() behind a comment.
import { Tensor } from "tinytorch";

const at = ["{{SOLUTIONS_URL}}", "relu.ts"].join("/");
const { ReLU: Answer } = await import /* here */ (at);

export class ReLU {
  forward(x: Tensor): unknown {
    return new Answer().forward(x);
  }
}
