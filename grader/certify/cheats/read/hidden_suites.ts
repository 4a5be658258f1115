// Tries to import the hidden checks by a hidden import.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

try {
  if (1 + 1) /"/.test(""); hit(await import(["{{MODULE_URL}}", "relu", "unit.ts"].join("/"))); //"
} catch {
  // Refused.
}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
