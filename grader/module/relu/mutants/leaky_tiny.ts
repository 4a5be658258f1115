import type { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): Tensor {
    return x.map((v) => Math.max(1e-8 * v, v));
  }
}
