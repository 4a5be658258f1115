// Tries to change what the frozen intrinsics inherit from.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

for (const target of [Array.prototype, Object.prototype, Tensor.prototype, Math, JSON, Float32Array, globalThis]) {
  try {
    const own = { evil: true };
    Object.setPrototypeOf(target, own);
    if ((target as any).evil && target !== globalThis) hit("swapped");
  } catch {
    // Refused.
  }
}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
