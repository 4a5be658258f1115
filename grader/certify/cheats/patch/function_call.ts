// Tries to put a function of its own in place of call of Function.prototype.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

const holder: any = Function.prototype;
const own = function (): unknown {
  return 0;
};
try {
  holder["call"] = own;
} catch {
  // Refused.
}
try {
  Object.defineProperty(holder, "call", { value: own });
} catch {
  // Refused.
}
if (holder["call"] === own) hit("replaced");

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
