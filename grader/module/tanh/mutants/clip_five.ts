import { type Tensor } from "tinytorch";

export class Tanh {
  forward(x: Tensor): Tensor {
    return x.map((v) => Math.tanh(Math.max(-5, Math.min(5, v))));
  }
}
