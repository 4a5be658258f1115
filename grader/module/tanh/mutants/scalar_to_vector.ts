import { Tensor } from "tinytorch";

export class Tanh {
  forward(x: Tensor): Tensor {
    const values = Array.from(x.data, (v) => Math.tanh(v));
    const shape = x.ndim > 0 ? x.shape : [values.length];
    return new Tensor(new Float32Array(values), shape);
  }
}
