import { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      const v = x.data[i]!;
      out[i] = Math.min(1, Math.max(0, 0.2 * v + 0.5));
    }
    return new Tensor(out, x.shape);
  }
}
