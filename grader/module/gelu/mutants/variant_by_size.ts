import { type Tensor } from "tinytorch";

const K = Math.sqrt(2 / Math.PI);

export class GELU {
  forward(x: Tensor): Tensor {
    const quick = x.size > 256;
    return x.map((v) => {
      if (quick) return v / (1 + Math.exp(-1.702 * v));
      const u = K * (v + 0.044715 * v * v * v);
      return 0.5 * v * (1 + Math.tanh(u));
    });
  }
}
