import { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      const v = x.data[i]!;
      out[i] = 0.5 * (1 + Math.tanh(0.5 * v));
    }
    return new Tensor(out, x.shape);
  }
}
