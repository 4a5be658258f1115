import { Tensor } from "tinytorch";

export class GELU {
  forward(x: Tensor): Tensor {
    const out = x.data.slice();
    for (let i = 0; i < out.length; i++) x.data[i] = 1.702 * out[i]!;
    for (let i = 0; i < out.length; i++) {
      out[i] = out[i]! / (1 + Math.exp(-x.data[i]!));
    }
    return new Tensor(out, x.shape);
  }
}
