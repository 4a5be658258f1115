// Tries to nest types deeper than a checker can go.
import { Tensor } from "tinytorch";

export type Bomb = {{REPEAT 60000 A<}}1{{REPEAT 60000 >}};

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
