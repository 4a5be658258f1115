// Tries to keep its sibling from being loaded, by reading it as text first.
import { Tensor } from "tinytorch";

try {
  if (1 + 1) /"/.test(""); await import(["./sigmoid.ts"].join(), { with: { type: "text" } }); //"
} catch {
  // Refused.
}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
