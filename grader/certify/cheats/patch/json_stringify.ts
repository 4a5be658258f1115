// Tries to put a function of its own in place of stringify of JSON.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

const holder: any = JSON;
const own = function (): unknown {
  return 0;
};
try {
  holder["stringify"] = own;
} catch {
  // Refused.
}
try {
  Object.defineProperty(holder, "stringify", { value: own });
} catch {
  // Refused.
}
if (holder["stringify"] === own) hit("replaced");

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
