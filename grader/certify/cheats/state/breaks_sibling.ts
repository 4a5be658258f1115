// Tries to break another exercise from within.
import { Sigmoid } from "./sigmoid.ts";
import { Tensor } from "tinytorch";

Reflect.set(Sigmoid.prototype, "forward", () => {
  throw new Error("broken");
});

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
