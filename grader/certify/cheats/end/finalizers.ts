// Tries to run when memory is collected.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

const registry = new FinalizationRegistry(() => hit("between"));

export class ReLU {
  forward(x: Tensor): unknown {
    registry.register({}, 1);
    return new Tensor(x.data.slice(), x.shape);
  }
}
