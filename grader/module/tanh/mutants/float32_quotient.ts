import { Tensor } from "tinytorch";

const f = Math.fround;

function tanh(v: number): number {
  const e = f(Math.exp(f(-2 * Math.abs(v))));
  const t = f(f(1 - e) / f(1 + e));
  return v < 0 ? -t : t;
}

export class Tanh {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = tanh(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
