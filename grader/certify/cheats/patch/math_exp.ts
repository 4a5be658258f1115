// Tries to put a function of its own in place of exp of Math.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

const holder: any = Math;
const own = function (): unknown {
  return 0;
};
try {
  holder["exp"] = own;
} catch {
  // Refused.
}
try {
  Object.defineProperty(holder, "exp", { value: own });
} catch {
  // Refused.
}
if (holder["exp"] === own) hit("replaced");

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
