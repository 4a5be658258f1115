// style: pushes into a number[] and converts at the end
// slow: within the budget
import { Tensor } from "tinytorch";

export class Tanh {
  forward(x: Tensor): Tensor {
    const values: number[] = [];
    for (let i = 0; i < x.size; i++) values.push(Math.tanh(x.data[i]!));
    return new Tensor(new Float32Array(values), x.shape);
  }
}
