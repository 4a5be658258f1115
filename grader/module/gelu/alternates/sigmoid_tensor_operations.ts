// style: sigmoid form, whole-tensor operations
// slow: within the budget
import { type Tensor } from "tinytorch";

export class GELU {
  forward(x: Tensor): Tensor {
    const gate = x.mul(-1.702).exp().add(1);
    return x.div(gate);
  }
}
