// Tries to put a function of its own in place of captureStackTrace of Error.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

const holder: any = Error;
const own = function (): unknown {
  return 0;
};
try {
  holder["captureStackTrace"] = own;
} catch {
  // Refused.
}
try {
  Object.defineProperty(holder, "captureStackTrace", { value: own });
} catch {
  // Refused.
}
if (holder["captureStackTrace"] === own) hit("replaced");

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
