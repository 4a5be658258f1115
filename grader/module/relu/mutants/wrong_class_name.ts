import type { Tensor } from "tinytorch";

export class Relu {
  forward(x: Tensor): Tensor {
    return x.map((v) => Math.max(0, v));
  }
}
