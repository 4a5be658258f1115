// Tries to return a hundred million numbers.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(new Float32Array(1e8), [1e8]);
  }
}
