import { type Tensor } from "tinytorch";

export class Sigmoid {
  apply(x: Tensor): Tensor {
    return x.map((v) => 1 / (1 + Math.exp(-v)));
  }
}
