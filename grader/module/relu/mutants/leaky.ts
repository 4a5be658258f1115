import type { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): Tensor {
    return x.map((v) => v > 0 ? v : 0.01 * v);
  }
}
