import { type Tensor } from "tinytorch";

export class Tanh {
  forward(x: Tensor): Tensor {
    return x.map((v) => (Math.exp(v) - Math.exp(-v)) / 2);
  }
}
