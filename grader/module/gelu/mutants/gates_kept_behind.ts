import { Tensor } from "tinytorch";

export class GELU {
  forward(x: Tensor): Tensor {
    const both = new Float32Array(2 * x.size);
    for (let i = 0; i < x.size; i++) {
      const v = x.data[i]!;
      both[i] = 1 / (1 + Math.exp(-1.702 * v));
      both[x.size + i] = v * both[i]!;
    }
    return new Tensor(both.subarray(x.size), x.shape);
  }
}
