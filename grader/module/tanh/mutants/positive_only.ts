import { type Tensor } from "tinytorch";

export class Tanh {
  forward(x: Tensor): Tensor {
    return x.map((v) => v < 0 ? 0 : Math.tanh(v));
  }
}
