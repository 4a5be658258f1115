import { Tensor } from "tinytorch";

export class Tanh {
  forward(x: Tensor): Tensor {
    const largest = x.data.reduce((a, b) => Math.max(a, Math.abs(b)));
    if (largest === 0) return new Tensor(new Float32Array(x.size), x.shape);
    return x.map((v) => Math.tanh(v));
  }
}
