// Tries to put a function of its own in place of freeze of Object.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

const holder: any = Object;
const own = function (): unknown {
  return 0;
};
try {
  holder["freeze"] = own;
} catch {
  // Refused.
}
try {
  Object.defineProperty(holder, "freeze", { value: own });
} catch {
  // Refused.
}
if (holder["freeze"] === own) hit("replaced");

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
