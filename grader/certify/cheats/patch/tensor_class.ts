// Tries to change the class of tensors for everybody.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

try {
  Object.defineProperty(Tensor, Symbol.hasInstance, { value: () => true });
  hit("changed");
} catch {
  // Refused.
}
try {
  Object.defineProperty(Tensor.prototype, "data", { get: () => new Float32Array(0) });
  hit("changed");
} catch {
  // Refused.
}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
