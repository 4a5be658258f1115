import { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): Tensor {
    const one = new Tensor([1]);
    const denominator = x.mul(-1).exp().add(1);
    return one.div(denominator);
  }
}
