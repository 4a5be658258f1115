// Tries to put a function of its own in place of isArray of Array.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

const holder: any = Array;
const own = function (): unknown {
  return 0;
};
try {
  holder["isArray"] = own;
} catch {
  // Refused.
}
try {
  Object.defineProperty(holder, "isArray", { value: own });
} catch {
  // Refused.
}
if (holder["isArray"] === own) hit("replaced");

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
