// Tries to put a function of its own in place of next of Object.getPrototypeOf([][Symbol.iterator]()).
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

const holder: any = Object.getPrototypeOf([][Symbol.iterator]());
const own = function (): unknown {
  return 0;
};
try {
  holder["next"] = own;
} catch {
  // Refused.
}
try {
  Object.defineProperty(holder, "next", { value: own });
} catch {
  // Refused.
}
if (holder["next"] === own) hit("replaced");

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
