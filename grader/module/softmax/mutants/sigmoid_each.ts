import { Tensor } from "tinytorch";

export class Softmax {
  forward(x: Tensor, dim = -1): Tensor {
    const rank = Math.max(x.ndim, 1);
    if (!(dim >= -rank && dim < rank && dim % 1 === 0)) {
      throw new RangeError(`No dim ${dim}`);
    }
    return x.map((v) => 1 / (1 + Math.exp(-v)));
  }
}
