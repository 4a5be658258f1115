// Tries to write to inherited descriptors.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

try {
  const fs = (globalThis as any).process.getBuiltinModule("fs");
  for (let fd = 1; fd < 20; fd++) fs.writeSync(fd, "a");
  hit("written");
} catch {
  // Refused.
}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
