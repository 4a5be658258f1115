import { Tensor } from "tinytorch";

const EDGE = 6.5;

export class Sigmoid {
  forward(x: Tensor): Tensor {
    return x.map((v) => {
      const inner = Math.max(-EDGE, Math.min(EDGE, v));
      const y = 1 / (1 + Math.exp(-inner));
      return y + (v - inner) * y * (1 - y);
    });
  }
}
