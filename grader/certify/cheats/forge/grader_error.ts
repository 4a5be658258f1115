// Tries to throw what looks like the grader's own fault.
import { Tensor } from "tinytorch";

class GraderError extends Error {
  override name = "GraderError";
}

export class ReLU {
  forward(x: Tensor): unknown {
    throw new GraderError("Cannot start a child: it did not answer");
  }
}
