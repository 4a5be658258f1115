// Tries to hide import() behind a regular expression that looks like a division.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

if (x0()) /"/.test(""); const got = await load(); //"
function x0() { return 1; }
async function load() {
  try {
    if (x0()) /"/.test(""); hit(await import(["{{SOLUTIONS_URL}}", "relu.ts"].join("/"))); //"
  } catch {
    return got;
  }
}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
