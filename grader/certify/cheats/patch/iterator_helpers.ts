// Tries to replace the helpers of iterators.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

const proto: any = (globalThis as any).Iterator.prototype;
try {
  proto.map = () => hit("called");
  hit("replaced");
} catch {
  // Refused.
}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
