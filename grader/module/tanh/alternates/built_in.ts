// style: Math.tanh through Tensor.map
import { type Tensor } from "tinytorch";

export class Tanh {
  forward(x: Tensor): Tensor {
    return x.map((v) => Math.tanh(v));
  }
}
