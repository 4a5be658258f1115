import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): Tensor {
    const kept = x.data.filter((v) => v > 0);
    return new Tensor(kept, [kept.length]);
  }
}
