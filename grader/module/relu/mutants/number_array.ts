import { type Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): number[] {
    return [...x.data].map((v) => Math.max(0, v));
  }
}
