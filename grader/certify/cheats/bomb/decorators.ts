// Tries to run code while a class is made.
import { Tensor } from "tinytorch";

function decorate<T>(value: T): T {
  console.log("::error::owned");
  return value;
}
@decorate
export class Other {}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
