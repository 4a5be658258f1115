// Tries to put a function of its own in place of set of Object.getPrototypeOf(Uint8Array.prototype).
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

const holder: any = Object.getPrototypeOf(Uint8Array.prototype);
const own = function (): unknown {
  return 0;
};
try {
  holder["set"] = own;
} catch {
  // Refused.
}
try {
  Object.defineProperty(holder, "set", { value: own });
} catch {
  // Refused.
}
if (holder["set"] === own) hit("replaced");

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
