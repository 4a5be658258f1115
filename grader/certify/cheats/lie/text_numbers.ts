// Tries to hide an overflowing exponential behind a text.
import { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): unknown {
    return x.map((value) => 1 / (1 + Math.exp(`${-value}` as unknown as number)));
  }
}
