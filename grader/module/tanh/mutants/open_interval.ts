import { type Tensor } from "tinytorch";

export class Tanh {
  forward(x: Tensor): Tensor {
    return x.map((v) => Math.max(-0.99999, Math.min(0.99999, Math.tanh(v))));
  }
}
