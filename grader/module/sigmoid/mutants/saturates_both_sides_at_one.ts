import { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      const v = x.data[i]!;
      out[i] = Math.abs(v) > 30 ? 1 : 1 / (1 + Math.exp(-v));
    }
    return new Tensor(out, x.shape);
  }
}
