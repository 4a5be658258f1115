// Tries to put a function of its own in place of map of Tensor.prototype.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

const holder: any = Tensor.prototype;
const own = function (): unknown {
  return 0;
};
try {
  holder["map"] = own;
} catch {
  // Refused.
}
try {
  Object.defineProperty(holder, "map", { value: own });
} catch {
  // Refused.
}
if (holder["map"] === own) hit("replaced");

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
