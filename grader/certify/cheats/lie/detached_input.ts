// Tries to take the input's buffer away.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    (x.data.buffer as ArrayBuffer).transfer();
    return new Tensor(new Float32Array(1), [1]);
  }
}
