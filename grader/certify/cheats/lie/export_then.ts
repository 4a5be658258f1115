// Tries to answer for its own import.
import { Tensor } from "tinytorch";

export function then(settle: (value: unknown) => void): void {
  settle({ ReLU });
}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
