// Tries to wait for ever while it is loaded.
import { Tensor } from "tinytorch";

await new Promise(() => {});

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
