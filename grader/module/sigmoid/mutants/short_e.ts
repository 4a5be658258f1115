import type { Tensor } from "tinytorch";

const E = 2.718;

export class Sigmoid {
  forward(x: Tensor): Tensor {
    return x.map((v) => 1 / (1 + E ** -v));
  }
}
