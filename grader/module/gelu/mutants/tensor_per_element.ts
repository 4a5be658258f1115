import { Tensor } from "tinytorch";

export class GELU {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      const v = x.data[i]!;
      const e = new Tensor([-1.702 * v]).exp();
      out[i] = v / (1 + e.data[0]!);
    }
    return new Tensor(out, x.shape);
  }
}
