// Tries to return a Proxy in place of a tensor.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    return new Proxy(new Tensor(x.data.slice(), x.shape), {
      get: (target, key) => Reflect.get(target, key, target),
    });
  }
}
