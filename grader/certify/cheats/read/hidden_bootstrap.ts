// Tries to import the grader's own half again and look at it.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

try {
  if (1 + 1) /"/.test(""); const half = await import(["{{GRADER_URL}}", "subject/child/bootstrap.ts"].join("/")); //"
  if (Object.keys(half).length > 0) hit(Object.keys(half));
} catch {
  // Refused.
}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
