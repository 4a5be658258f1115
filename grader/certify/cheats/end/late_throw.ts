// Tries to throw after it was loaded.
import { Tensor } from "tinytorch";

void Promise.resolve().then(() => {
  throw new Error("late");
});

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
