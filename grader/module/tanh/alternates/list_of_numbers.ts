// style: a number[] and its map
// slow: within the budget
import { Tensor } from "tinytorch";

export class Tanh {
  forward(x: Tensor): Tensor {
    const values = Array.from(x.data).map((v) => Math.tanh(v));
    return new Tensor(new Float32Array(values), x.shape);
  }
}
