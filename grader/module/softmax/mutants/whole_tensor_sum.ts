import { Tensor } from "tinytorch";

export class Softmax {
  forward(x: Tensor, dim = -1): Tensor {
    const rank = Math.max(x.ndim, 1);
    if (!(dim >= -rank && dim < rank && dim % 1 === 0)) {
      throw new RangeError(`No dim ${dim}`);
    }
    if (x.size === 0) return new Tensor(new Float32Array(0), x.shape);
    const exps = x.sub(x.max()).exp();
    return exps.div(exps.sum());
  }
}
