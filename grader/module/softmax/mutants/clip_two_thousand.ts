import type { Tensor } from "tinytorch";

export class Softmax {
  forward(x: Tensor, dim = -1): Tensor {
    const clipped = x.map((v) => Math.max(-2000, Math.min(2000, v)));
    const max = clipped.max({ dim, keepdim: true });
    const powers = clipped.sub(max).exp();
    return powers.div(powers.sum({ dim, keepdim: true }));
  }
}
