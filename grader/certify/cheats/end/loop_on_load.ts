// Tries to never end while it is loaded.
import { Tensor } from "tinytorch";

for (;;);

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
