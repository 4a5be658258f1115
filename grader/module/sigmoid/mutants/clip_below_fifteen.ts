import { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      const v = x.data[i]!;
      const z = Math.max(-15, v);
      out[i] = 1 / (1 + Math.exp(-z));
    }
    return new Tensor(out, x.shape);
  }
}
