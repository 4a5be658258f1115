import { type NestedArray, type Tensor } from "tinytorch";

export class GELU {
  forward(x: Tensor): NestedArray {
    return x.map((v) => v / (1 + Math.exp(-1.702 * v))).tolist();
  }
}
