// Tries to write beside the input.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    new Float32Array(x.data.buffer).fill(7);
    return new Tensor(x.data.slice(), x.shape);
  }
}
