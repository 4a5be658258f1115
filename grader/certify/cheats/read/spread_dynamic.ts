// Tries to hide import() behind a spread.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

try {
  const seen = { ...import(["{{SOLUTIONS_URL}}", "relu.ts"].join("/")) };
  hit(seen);
} catch {
  // Refused.
}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
