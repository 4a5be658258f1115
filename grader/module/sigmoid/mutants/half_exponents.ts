import { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      const v = x.data[i]!;
      const up = Math.exp(v / 2);
      const down = Math.exp(-v / 2);
      out[i] = up / (up + down);
    }
    return new Tensor(out, x.shape);
  }
}
