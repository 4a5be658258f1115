import type { Tensor } from "tinytorch";

export class Tanh {
  forward(x: Tensor): Tensor {
    return x.map((v) => {
      if (Math.abs(v) < 1e-30) return v;
      return 2 / (1 + Math.exp(-2 * v)) - 1;
    });
  }
}
