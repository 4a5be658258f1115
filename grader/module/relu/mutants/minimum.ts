import type { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): Tensor {
    return x.map((v) => Math.min(0, v));
  }
}
