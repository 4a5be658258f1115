import { type Tensor } from "tinytorch";

export class Tanh {
  forward(x: Tensor): Tensor {
    for (let i = 0; i < x.size; i++) x.data[i] = Math.tanh(x.data[i]!);
    return x;
  }
}
