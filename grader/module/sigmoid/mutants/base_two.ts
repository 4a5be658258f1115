import type { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): Tensor {
    return x.map((v) => 1 / (1 + 2 ** -v));
  }
}
