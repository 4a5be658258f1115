// Tries to write to the standard output.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

try {
  (globalThis as any).Deno.stdout.writeSync(new Uint8Array(64));
  hit("written");
} catch {
  // Refused.
}
try {
  (globalThis as any).process.stdout.write("a");
  hit("written");
} catch {
  // Refused.
}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
