import type { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): Tensor {
    return x.map((v) => 0.5 * (1 + Math.tanh(v)));
  }
}
