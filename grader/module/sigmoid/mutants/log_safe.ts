import { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): Tensor {
    return x.map((v) => {
      const z = Math.exp(-Math.abs(v));
      const y = (v < 0 ? z : 1) / (1 + z);
      return Math.min(Math.max(y, 1e-6), 1 - 1e-6);
    });
  }
}
