// Tries to never end while it is printed.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    console.log({
      [Symbol.for("Deno.customInspect")]() {
        for (;;);
      },
    });
    return new Tensor(x.data.slice(), x.shape);
  }
}
