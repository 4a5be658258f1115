// Tries to rewrite every stack.
import { Tensor } from "tinytorch";

try {
  (Error as any).prepareStackTrace = () => { throw new Error("no stack"); };
} catch {
  // Refused.
}

export class ReLU {
  forward(x: Tensor): unknown {
    throw new Error("a");
  }
}
