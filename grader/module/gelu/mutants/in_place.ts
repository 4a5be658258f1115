import { type Tensor } from "tinytorch";

export class GELU {
  forward(x: Tensor): Tensor {
    for (const [i, v] of x.data.entries()) {
      x.data[i] = v / (1 + Math.exp(-1.702 * v));
    }
    return x;
  }
}
