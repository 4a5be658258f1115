// Tries to import from a blob: URL.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

try {
  const url = URL.createObjectURL(new Blob(["export * from '{{SOLUTIONS_URL}}/relu.ts'"], { type: "text/javascript" }));
  hit(url);
} catch {
  // Refused.
}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
