// Tries to wake up between calls.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

try {
  const memory = new (globalThis as any).SharedArrayBuffer(4);
  Atomics.waitAsync(new Int32Array(memory), 0, 0, 1);
  hit("waits");
} catch {
  // Refused.
}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
