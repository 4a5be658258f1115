// Tries to never let its import end.
import { Tensor } from "tinytorch";

export function then(): void {}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
