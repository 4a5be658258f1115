// Tries to put a function of its own in place of from of Object.getPrototypeOf(Uint8Array).
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

const holder: any = Object.getPrototypeOf(Uint8Array);
const own = function (): unknown {
  return 0;
};
try {
  holder["from"] = own;
} catch {
  // Refused.
}
try {
  Object.defineProperty(holder, "from", { value: own });
} catch {
  // Refused.
}
if (holder["from"] === own) hit("replaced");

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
