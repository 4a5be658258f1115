import { type Tensor } from "tinytorch";

export class GELU {
  forward(x: Tensor): Tensor {
    return x.map((v) => v / (1 + 2.718 ** (-1.702 * v)));
  }
}
