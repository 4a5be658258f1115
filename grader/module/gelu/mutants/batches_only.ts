import { type Tensor } from "tinytorch";

export class GELU {
  forward(x: Tensor): Tensor {
    if (x.ndim !== 2) {
      throw new RangeError(`Cannot apply GELU to rank "${x.ndim}": not 2`);
    }
    return x.map((v) => v / (1 + Math.exp(-1.702 * v)));
  }
}
