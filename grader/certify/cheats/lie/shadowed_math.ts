// Tries to call an exponential of a copy of Math.
import { Tensor } from "tinytorch";

const copy = Object.create(Math) as typeof Math;

export class Sigmoid {
  forward(x: Tensor): unknown {
    return x.map((value) => 1 / (1 + copy.exp(-value)));
  }
}
