import { type Tensor } from "tinytorch";

export class GELU {
  forward(x: Tensor): Tensor {
    return x.map((v) => v * Math.max(0, Math.min(6, v + 3)) / 6);
  }
}
