import { Tensor } from "tinytorch";

export class Softmax {
  forward(x: Tensor, dim = -1): Tensor {
    const exps = x.exp();
    return exps.div(exps.sum({ dim, keepdim: true }));
  }
}
