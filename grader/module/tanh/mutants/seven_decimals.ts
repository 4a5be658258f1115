import { type Tensor } from "tinytorch";

export class Tanh {
  forward(x: Tensor): Tensor {
    return x.map((v) => Math.round(Math.tanh(v) * 1e7) / 1e7);
  }
}
