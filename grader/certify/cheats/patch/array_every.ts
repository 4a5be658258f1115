// Tries to put a function of its own in place of every of Array.prototype.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

const holder: any = Array.prototype;
const own = function (): unknown {
  return 0;
};
try {
  holder["every"] = own;
} catch {
  // Refused.
}
try {
  Object.defineProperty(holder, "every", { value: own });
} catch {
  // Refused.
}
if (holder["every"] === own) hit("replaced");

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
