// Tries to write a file through Node's module.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

try {
  (globalThis as any).process.binding("fs").writeFileSync("{{TEMP}}/tinytorch-canary-node", "a");
  hit("written");
} catch {
  // Refused.
}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
