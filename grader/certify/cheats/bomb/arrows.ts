// Tries to nest functions deeper than a parser can go.
import { Tensor } from "tinytorch";

export const bomb = {{REPEAT 60000 a=>}}1;

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
