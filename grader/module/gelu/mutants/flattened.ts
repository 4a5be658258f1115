import { Tensor } from "tinytorch";

export class GELU {
  forward(x: Tensor): Tensor {
    return new Tensor(x.data.map((v) => v / (1 + Math.exp(-1.702 * v))));
  }
}
