// Tries to put a function of its own in place of split of String.prototype.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

const holder: any = String.prototype;
const own = function (): unknown {
  return 0;
};
try {
  holder["split"] = own;
} catch {
  // Refused.
}
try {
  Object.defineProperty(holder, "split", { value: own });
} catch {
  // Refused.
}
if (holder["split"] === own) hit("replaced");

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
