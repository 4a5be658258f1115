// Tries to speak to other processes.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

try {
  new (globalThis as any).BroadcastChannel("tinytorch-canary").postMessage(1);
  hit("sent");
} catch {
  // Refused.
}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
