import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      const v = x.data[i]!;
      out[i] = v * (v > 0 ? 1 : 0);
    }
    return new Tensor(out, x.shape);
  }
}
