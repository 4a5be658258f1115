import { type Tensor } from "tinytorch";

export class GELU {
  forward(x: Tensor): Tensor {
    return x.map((v) => 1.702 * v / (1 + Math.exp(-v)));
  }
}
