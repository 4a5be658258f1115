// Tries to learn its own path.
import { Tensor } from "tinytorch";

console.log(import.meta.url);

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
