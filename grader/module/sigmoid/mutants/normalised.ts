import { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): Tensor {
    const e = x.exp();
    return e.div(e.sum());
  }
}
