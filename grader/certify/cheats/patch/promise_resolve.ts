// Tries to put a function of its own in place of resolve of Promise.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

const holder: any = Promise;
const own = function (): unknown {
  return 0;
};
try {
  holder["resolve"] = own;
} catch {
  // Refused.
}
try {
  Object.defineProperty(holder, "resolve", { value: own });
} catch {
  // Refused.
}
if (holder["resolve"] === own) hit("replaced");

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
