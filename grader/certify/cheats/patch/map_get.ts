// Tries to put a function of its own in place of get of Map.prototype.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

const holder: any = Map.prototype;
const own = function (): unknown {
  return 0;
};
try {
  holder["get"] = own;
} catch {
  // Refused.
}
try {
  Object.defineProperty(holder, "get", { value: own });
} catch {
  // Refused.
}
if (holder["get"] === own) hit("replaced");

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
