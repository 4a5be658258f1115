import { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      const v = x.data[i]!;
      out[i] = v >= 0
        ? 1 / (1 + Math.exp(-v))
        : Math.exp(v) / (1 + Math.exp(-v));
    }
    return new Tensor(out, x.shape);
  }
}
