import { type Tensor } from "tinytorch";

export class Tanh {
  forward(x: Tensor): Tensor {
    return x.map((v) => 2 / (1 + Math.exp(-2 * v)));
  }
}
