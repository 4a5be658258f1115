import { type Tensor } from "tinytorch";

export class Tanh {
  forward(x: Tensor): Tensor {
    // Zero-centred output: take the mean away.
    const y = x.map((v) => Math.tanh(v));
    if (y.size === 0) return y;
    const mean = y.data.reduce((a, b) => a + b, 0) / y.size;
    return y.map((v) => v - mean);
  }
}
