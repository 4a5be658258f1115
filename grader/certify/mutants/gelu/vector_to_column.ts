import { type Tensor } from "tinytorch";

export class GELU {
  forward(x: Tensor): Tensor {
    const shape = x.ndim === 1 ? [x.size, 1] : x.shape;
    return x.map((v) => v / (1 + Math.exp(-1.702 * v))).reshape(shape);
  }
}
