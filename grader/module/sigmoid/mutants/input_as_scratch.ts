import { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    const e = x.data;
    for (let i = 0; i < out.length; i++) {
      const negative = e[i]! < 0;
      e[i] = Math.exp(-Math.abs(e[i]!));
      out[i] = negative ? e[i]! / (1 + e[i]!) : 1 / (1 + e[i]!);
    }
    return new Tensor(out, x.shape);
  }
}
