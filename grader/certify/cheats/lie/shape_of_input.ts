// Tries to change the shape that the grader still holds.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

export class ReLU {
  forward(x: Tensor): unknown {
    const { shape } = x as any;
    const result = new Tensor(x.data.slice(), [...shape]);
    for (const change of [
      () => void (shape[0] = 1e9),
      () => void shape.push(1),
      () => Object.defineProperty(shape, "0", { get: () => hit("a look") }),
      () => Object.setPrototypeOf(shape, { reduce: () => hit("a product") }),
    ]) {
      try {
        change();
      } catch {
        // Refused.
      }
    }
    return result;
  }
}
