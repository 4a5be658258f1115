// Tries to replace iteration of asynchronous functions.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

const proto: any = Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}).prototype);
try {
  proto.next = () => hit("called");
  if (!Object.isFrozen(proto)) hit("not frozen");
} catch {
  // Refused.
}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
