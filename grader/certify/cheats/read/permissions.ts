// Tries to ask for permissions.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

try {
  hit(await (globalThis as any).Deno.permissions.request({ name: "read" }));
} catch {
  // Refused.
}
try {
  hit(await (globalThis as any).navigator.permissions.query({ name: "read" }));
} catch {
  // Refused.
}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
