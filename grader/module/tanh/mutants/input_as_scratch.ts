import { Tensor } from "tinytorch";

export class Tanh {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < x.size; i++) x.data[i] = 2 * x.data[i]!;
    for (let i = 0; i < x.size; i++) {
      const e = Math.expm1(-Math.abs(x.data[i]!));
      out[i] = x.data[i]! < 0 ? e / (2 + e) : -e / (2 + e);
    }
    return new Tensor(out, x.shape);
  }
}
