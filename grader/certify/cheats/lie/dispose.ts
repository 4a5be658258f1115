// Tries to throw what strikes back from what is disposed of.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    using _: Disposable = {
      [Symbol.dispose]() {
        using _: Disposable = {
          [Symbol.dispose]() {
            throw { toString: () => { throw x; } };
          },
        };
        throw new Proxy(new Error("a"), { get: () => ({ toString: () => { throw x; } }) });
      },
    };
    return new Tensor(x.data.slice(), x.shape);
  }
}
