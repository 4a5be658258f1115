// Tries to be another function at each call.
import { Tensor } from "tinytorch";

let calls = 0;

export class ReLU {
  get forward() {
    calls++;
    return (x: Tensor) => calls % 2 ? new Tensor(x.data.slice(), x.shape) : x;
  }
}
