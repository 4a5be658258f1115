import { type Tensor } from "tinytorch";

export class Tanh {
  forward(x: Tensor): Tensor {
    return x.map((v) => 1.7159 * Math.tanh(2 / 3 * v));
  }
}
