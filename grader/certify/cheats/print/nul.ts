// Tries to print bytes without a picture.
import { Tensor } from "tinytorch";

console.log("\0".repeat(100) + "a");

export class ReLU {
  forward(x: Tensor): unknown {
    console.log("\0".repeat(100) + "a");
    return new Tensor(x.data.slice(), x.shape);
  }
}
