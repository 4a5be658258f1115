import { type Tensor } from "tinytorch";

export class Tanh {
  forward(x: Tensor): Tensor {
    return x.map((v) => Number(Math.tanh(v).toFixed(5)));
  }
}
