// Tries to send an old kind of request.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

try {
  new (globalThis as any).XMLHttpRequest().open("GET", "{{SECRET_URL}}");
  hit("sent");
} catch {
  // Refused.
}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
