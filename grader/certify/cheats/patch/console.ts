// Tries to replace the recorder of prints.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

try {
  (console as any).log = () => {};
  hit("replaced");
} catch {
  // Refused.
}
try {
  (globalThis as any).console = { log: () => {} };
  if (Object.keys(console).length === 1) hit("replaced");
} catch {
  // Refused.
}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
