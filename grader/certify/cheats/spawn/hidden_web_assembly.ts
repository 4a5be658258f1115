// Tries to compile machine code by importing it from a data: URL.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

try {
  let module: any;
  if (1 + 1) /"/.test(""); module = await import("data:application/wasm;base64," + "AGFzbQEAAAAFAwEAAQcHAQNtZW0CAA=="); //"
  hit("machine code");
  const { buffer } = new module.mem.constructor({ initial: 1, maximum: 2, shared: true });
  hit(buffer.constructor.name);
} catch {
  // Refused.
}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
