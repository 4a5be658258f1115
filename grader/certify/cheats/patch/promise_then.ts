// Tries to put a function of its own in place of then of Promise.prototype.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

const holder: any = Promise.prototype;
const own = function (): unknown {
  return 0;
};
try {
  holder["then"] = own;
} catch {
  // Refused.
}
try {
  Object.defineProperty(holder, "then", { value: own });
} catch {
  // Refused.
}
if (holder["then"] === own) hit("replaced");

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
