// Tries to put a function of its own in place of [Symbol.species] of Object.getPrototypeOf(Uint8Array).
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

const holder: any = Object.getPrototypeOf(Uint8Array);
const own = function (): unknown {
  return 0;
};
try {
  holder[Symbol.species] = own;
} catch {
  // Refused.
}
try {
  Object.defineProperty(holder, Symbol.species, { value: own });
} catch {
  // Refused.
}
if (holder[Symbol.species] === own) hit("replaced");

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
