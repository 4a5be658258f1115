// style: tanh form with x ** 3
// slow: within the budget
import type { Tensor } from "tinytorch";

const ROOT = Math.sqrt(2 / Math.PI);

export class GELU {
  forward(x: Tensor): Tensor {
    return x.map((v) =>
      0.5 * v * (1 + Math.tanh(ROOT * (v + 0.044715 * v ** 3)))
    );
  }
}
