// style: a series below 0.25, 1 - 2/(e^2x + 1) above
import { Tensor } from "tinytorch";

function tanh(v: number): number {
  const a = Math.abs(v);
  if (a < 0.25) {
    const s = v * v;
    return v *
      (1 - s * (1 / 3 - s * (2 / 15 - s * (17 / 315 - s * 62 / 2835))));
  }
  const t = 1 - 2 / (Math.exp(2 * Math.min(a, 20)) + 1);
  return v < 0 ? -t : t;
}

export class Tanh {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = tanh(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
