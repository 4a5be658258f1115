// Tries to end the process.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

try {
  (globalThis as any).Deno.exit(0);
  hit("still here");
} catch {
  // Refused.
}
try {
  (globalThis as any).process.exit(0);
  hit("still here");
} catch {
  // Refused.
}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
