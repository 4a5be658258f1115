// Tries to hide an overflowing exponential behind a wrapper.
import { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): unknown {
    return x.map((value) => 1 / (1 + Math.exp(new Number(-value) as number)));
  }
}
