import { type Tensor } from "tinytorch";

export class GELU {
  forward(x: Tensor): Tensor {
    return x.map((v) => v / (1 + Math.exp(-Math.sqrt(8 / Math.PI) * v)));
  }
}
