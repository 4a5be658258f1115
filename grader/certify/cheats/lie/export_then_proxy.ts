// Tries to be a Proxy as a module.
import { Tensor } from "tinytorch";

export function then(settle: (value: unknown) => void): void {
  settle(new Proxy({}, { get: () => ReLU, ownKeys: () => { throw new Error("a"); } }));
}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
