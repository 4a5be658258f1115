import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    const n = x.shape[0] ?? 1;
    for (let i = 0; i < n; i++) {
      const v = x.data[i] ?? 0;
      out[i] = v > 0 ? v : 0;
    }
    return new Tensor(out, x.shape);
  }
}
