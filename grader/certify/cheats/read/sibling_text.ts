// Tries to read its own sibling as text.
import text from "./sigmoid.ts" with { type: "text" };
import { Tensor } from "tinytorch";

console.log(text.length);

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
