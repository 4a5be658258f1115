// Tries to get a built-in module from process.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

try {
  const { process } = globalThis as any;
  hit(process.getBuiltinModule("node:fs").readFileSync("{{SECRET}}", "utf8"));
} catch {
  // Refused.
}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
