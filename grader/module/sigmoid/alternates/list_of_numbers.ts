// style: a number[] and its map
// slow: within the budget
import { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): Tensor {
    const values = Array.from(x.data).map((v) => {
      const e = Math.exp(-Math.abs(v));
      return v >= 0 ? 1 / (1 + e) : e / (1 + e);
    });
    return new Tensor(new Float32Array(values), x.shape);
  }
}
