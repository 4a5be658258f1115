import { type NestedArray, type Tensor } from "tinytorch";

export class Tanh {
  forward(x: Tensor): NestedArray {
    return x.map((v) => Math.tanh(v)).tolist();
  }
}
