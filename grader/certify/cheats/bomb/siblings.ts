// Tries to import its siblings in a circle.
import { Tensor } from "tinytorch";

export * from "./sigmoid.ts";
export * from "./relu.ts";

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
