// Tries to nest blocks deeper than a parser can go.
import { Tensor } from "tinytorch";

{{REPEAT 100000 {}}{{REPEAT 100000 RBRACE}}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
