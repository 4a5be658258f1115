import type { Tensor } from "tinytorch";

const STEP = 1 / 512;
const table = Array.from(
  { length: 5 / STEP + 1 },
  (_, i) => 1 / (1 + Math.exp(-i * STEP)),
);

export class Sigmoid {
  forward(x: Tensor): Tensor {
    return x.map((v) => {
      const size = Math.abs(v);
      const e = Math.exp(-size);
      const upper = size < 5 ? table[Math.round(size / STEP)]! : 1 / (1 + e);
      if (v >= 0) return upper;
      return size < 5 ? 1 - upper : e / (1 + e);
    });
  }
}
