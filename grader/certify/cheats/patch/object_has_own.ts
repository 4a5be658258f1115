// Tries to put a function of its own in place of hasOwn of Object.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

const holder: any = Object;
const own = function (): unknown {
  return 0;
};
try {
  holder["hasOwn"] = own;
} catch {
  // Refused.
}
try {
  Object.defineProperty(holder, "hasOwn", { value: own });
} catch {
  // Refused.
}
if (holder["hasOwn"] === own) hit("replaced");

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
