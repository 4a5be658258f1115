import { type Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): Tensor {
    const y = x.reshape(x.shape);
    for (let i = 0; i < y.size; i++) {
      y.data[i] = Math.max(0, y.data[i]!);
    }
    return y;
  }
}
