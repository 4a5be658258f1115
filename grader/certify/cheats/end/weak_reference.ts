// Tries to see when memory is collected.
import { Tensor } from "tinytorch";

const seen: WeakRef<object>[] = [];

export class ReLU {
  forward(x: Tensor): unknown {
    seen.push(new WeakRef(x));
    return new Tensor(x.data.slice(), x.shape);
  }
}
