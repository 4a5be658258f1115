// Tries to put a function of its own in place of isInteger of Number.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

const holder: any = Number;
const own = function (): unknown {
  return 0;
};
try {
  holder["isInteger"] = own;
} catch {
  // Refused.
}
try {
  Object.defineProperty(holder, "isInteger", { value: own });
} catch {
  // Refused.
}
if (holder["isInteger"] === own) hit("replaced");

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
