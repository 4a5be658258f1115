import { type Tensor } from "tinytorch";

export class GELU {
  forward(x: Tensor): Tensor {
    return x.map((v) => v < -4 ? 0 : v / (1 + Math.exp(-1.702 * v)));
  }
}
