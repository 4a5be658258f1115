// Tries to print values that strike back.
import { Tensor } from "tinytorch";

const values: unknown[] = [
  { get a() { throw new Error("a"); } },
  new Proxy({}, { get() { throw new Error("b"); }, ownKeys() { throw new Error("c"); } }),
  { [Symbol.for("Deno.customInspect")]() { throw new Error("d"); } },
  { [Symbol.for("Deno.customInspect")]: () => "\x1b[2J::error::owned" },
  { [Symbol.toStringTag]: "\x1b[2J" },
  Object.create(null),
  Symbol("\u202e"),
  class { static override name = "\x07"; },
];
for (const value of values) {
  try {
    console.log(value);
  } catch {
    // Its own fault.
  }
}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
