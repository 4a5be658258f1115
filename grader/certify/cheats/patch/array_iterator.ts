// Tries to put a function of its own in place of [Symbol.iterator] of Array.prototype.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

const holder: any = Array.prototype;
const own = function (): unknown {
  return 0;
};
try {
  holder[Symbol.iterator] = own;
} catch {
  // Refused.
}
try {
  Object.defineProperty(holder, Symbol.iterator, { value: own });
} catch {
  // Refused.
}
if (holder[Symbol.iterator] === own) hit("replaced");

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
