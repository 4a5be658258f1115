// Tries to hide import() from the vet behind a quote in a regular expression.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

try {
  const quote = (1) / 1 || /"/; const seen = await import(["{{SOLUTIONS_URL}}", "relu.ts"].join("/")); //"
  hit(seen ?? quote);
} catch {
  // Refused.
}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
