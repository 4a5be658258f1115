// Tries to put a function of its own in place of slice of Object.getPrototypeOf(Uint8Array.prototype).
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

const holder: any = Object.getPrototypeOf(Uint8Array.prototype);
const own = function (): unknown {
  return 0;
};
try {
  holder["slice"] = own;
} catch {
  // Refused.
}
try {
  Object.defineProperty(holder, "slice", { value: own });
} catch {
  // Refused.
}
if (holder["slice"] === own) hit("replaced");

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
