import { type Tensor } from "tinytorch";

export class GELU {
  static readonly saved: Tensor[] = [];

  forward(x: Tensor): Tensor {
    const gate = x.map((v) => 1 / (1 + Math.exp(-1.702 * v)));
    GELU.saved.push(gate);
    return x.mul(gate);
  }
}
