// Tries to reach node:worker_threads through a data: module, past the import map.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

try {
  if (1 + 1) /"/.test(""); const { Worker } = await import("data:text/javascript," + encodeURIComponent('export { Worker } from "node:worker_threads"')); //"
  new Worker("globalThis", { eval: true });
  hit("a worker");
} catch {
  // Refused.
}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
