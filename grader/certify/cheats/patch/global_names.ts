// Tries to put its own objects in place of globals.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

for (const name of ["Math", "JSON", "Object", "Reflect", "Float32Array", "Array", "Promise", "Error"]) {
  const own = {};
  try {
    (globalThis as any)[name] = own;
  } catch {
    // Refused.
  }
  if ((globalThis as any)[name] === own) hit(name);
}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
