// Tries to leave a note in the registry of symbols.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

const note = Symbol.for("tinytorch-canary");
if ((globalThis as any)[note]) hit("a note");
try {
  (globalThis as any)[note] = 1;
} catch {
  // Refused.
}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
