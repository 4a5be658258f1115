import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): Tensor {
    return new Tensor(
      Float32Array.from(x.data, (v) => Math.max(0, v)),
      x.shape,
    );
  }
}
