// Tries to put a function of its own in place of setUint32 of DataView.prototype.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

const holder: any = DataView.prototype;
const own = function (): unknown {
  return 0;
};
try {
  holder["setUint32"] = own;
} catch {
  // Refused.
}
try {
  Object.defineProperty(holder, "setUint32", { value: own });
} catch {
  // Refused.
}
if (holder["setUint32"] === own) hit("replaced");

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
