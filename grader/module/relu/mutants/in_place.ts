import { type Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): Tensor {
    for (let i = 0; i < x.size; i++) {
      if (x.data[i]! < 0) x.data[i] = 0;
    }
    return x;
  }
}
