import { type Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): void {
    x.map((v) => Math.max(0, v));
  }
}
