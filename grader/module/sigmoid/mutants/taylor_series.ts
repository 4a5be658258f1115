import { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): Tensor {
    return x.map((v) => {
      let sum = 1;
      let term = 1;
      for (let k = 1; k <= 500; k++) {
        term *= Math.abs(v) / k;
        sum += term;
      }
      const e = 1 / sum;
      return v < 0 ? e / (1 + e) : 1 / (1 + e);
    });
  }
}
