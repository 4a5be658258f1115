import { type Tensor } from "tinytorch";

export class GELU {
  forward(x: Tensor): Tensor {
    let gate = 0.5;
    return x.map((v) => {
      const y = v * gate;
      gate = 1 / (1 + Math.exp(-1.702 * v));
      return y;
    });
  }
}
