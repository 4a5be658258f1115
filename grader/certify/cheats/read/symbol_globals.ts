// Tries to reach Deno through symbols on the global.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

for (const key of Object.getOwnPropertySymbols(globalThis)) {
  const value = (globalThis as any)[key];
  if (value && typeof value === "object" && ("core" in value || "ops" in value)) hit(key.toString());
}
if ((globalThis as any)[Symbol.for("Deno.internal")]) hit("internal");

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
