import { type Tensor } from "tinytorch";

export class Tanh {
  forward(x: Tensor): Tensor {
    return x.map((v) => Math.max(-1, Math.min(1, v)));
  }
}
