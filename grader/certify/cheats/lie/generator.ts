// Tries to return a generator.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    return (function* () {
      yield* x.data;
    })();
  }
}
