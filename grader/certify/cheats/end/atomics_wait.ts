// Tries to sleep for ever.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

try {
  Atomics.wait(new Int32Array(new (globalThis as any).SharedArrayBuffer(4)), 0, 0);
  hit("awake");
} catch {
  // Refused.
}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
