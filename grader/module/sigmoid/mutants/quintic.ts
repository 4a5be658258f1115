import { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      const v = x.data[i]!;
      out[i] = 0.5 + v / 4 - v ** 3 / 48 + v ** 5 / 480;
    }
    return new Tensor(out, x.shape);
  }
}
