// Tries to return a shape that changes while it is read.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    let turn = 0;
    return Object.create(Tensor.prototype, {
      data: { value: x.data.slice() },
      shape: { value: new Proxy([...x.shape], { get: (list, key) => key === "length" ? turn++ % 7 : Reflect.get(list, key) }) },
    });
  }
}
