import type { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): Tensor {
    return x.map((v) => {
      if (v >= 15.5) return 1; // as good as certain
      if (v >= 0) return 1 / (1 + Math.exp(-v));
      const e = Math.exp(v);
      return e / (1 + e);
    });
  }
}
