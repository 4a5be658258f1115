// Tries to reach node:fs by a hidden import.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

try {
  if (1 + 1) /"/.test(""); const fs = await import(["node", "fs"].join(":")); //"
  hit(fs.readFileSync("{{SECRET}}", "utf8"));
} catch {
  // Refused.
}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
