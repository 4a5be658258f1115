// Tries to put a function of its own in place of imul of Math.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

const holder: any = Math;
const own = function (): unknown {
  return 0;
};
try {
  holder["imul"] = own;
} catch {
  // Refused.
}
try {
  Object.defineProperty(holder, "imul", { value: own });
} catch {
  // Refused.
}
if (holder["imul"] === own) hit("replaced");

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
