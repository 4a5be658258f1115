// Tries to take nearly all of the time at each call.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    const end = Date.now() + 1900;
    while (Date.now() < end);
    return new Tensor(x.data.slice(), x.shape);
  }
}
