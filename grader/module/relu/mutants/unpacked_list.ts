import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): Tensor {
    const values = [...x.data].map((v) => Math.max(0, v));
    return new Tensor(values).reshape(x.shape);
  }
}
