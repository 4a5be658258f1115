import { type Tensor } from "tinytorch";

export class GELU {
  forward(x: Tensor): Tensor {
    return x.map((v) => v * Math.exp(-v * v / 2) / Math.sqrt(2 * Math.PI));
  }
}
