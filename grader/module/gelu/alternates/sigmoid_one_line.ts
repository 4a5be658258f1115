// style: sigmoid form, one quotient through Tensor.map
import { type Tensor } from "tinytorch";

export class GELU {
  forward(x: Tensor): Tensor {
    return x.map((v) => v / (1 + Math.exp(-1.702 * v)));
  }
}
