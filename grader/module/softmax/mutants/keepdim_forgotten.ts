import { Tensor } from "tinytorch";

export class Softmax {
  forward(x: Tensor, dim = -1): Tensor {
    const max = x.max({ dim });
    const exps = x.sub(max).exp();
    return exps.div(exps.sum({ dim }));
  }
}
