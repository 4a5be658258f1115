// Tries to nest signs deeper than a parser can go.
import { Tensor } from "tinytorch";

export const bomb = {{REPEAT 200000 !}}1;

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
