// Tries to nest templates deeper than a parser can go.
import { Tensor } from "tinytorch";

export const bomb = {{REPEAT 60000 `${}}1{{REPEAT 60000 }`}};

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
