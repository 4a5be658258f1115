// style: sigmoid form, by half of 1 + tanh(0.851x)
import { type Tensor } from "tinytorch";

export class GELU {
  forward(x: Tensor): Tensor {
    return x.map((v) => v * (0.5 + 0.5 * Math.tanh(0.851 * v)));
  }
}
