import { type Tensor } from "tinytorch";

const K = Math.sqrt(2 / Math.PI);

export class GELU {
  forward(x: Tensor): Tensor {
    return x.map((v) => 0.5 * v * (1 + Math.tanh(K * v)));
  }
}
