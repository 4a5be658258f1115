import { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): Tensor {
    return x.map((v) => {
      if (v < -10) return 0;
      if (v > 10) return 1;
      return 1 / (1 + Math.exp(-v));
    });
  }
}
