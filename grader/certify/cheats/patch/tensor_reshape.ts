// Tries to put a function of its own in place of reshape of Tensor.prototype.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

const holder: any = Tensor.prototype;
const own = function (): unknown {
  return 0;
};
try {
  holder["reshape"] = own;
} catch {
  // Refused.
}
try {
  Object.defineProperty(holder, "reshape", { value: own });
} catch {
  // Refused.
}
if (holder["reshape"] === own) hit("replaced");

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
