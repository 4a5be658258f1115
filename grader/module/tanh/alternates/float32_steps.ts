// style: every step rounded to float32
import { Tensor } from "tinytorch";

const f = Math.fround;

function tanh(v: number): number {
  const e = f(Math.expm1(f(-2 * Math.abs(v))));
  const t = f(f(-e) / f(2 + e));
  return v < 0 ? f(-t) : t;
}

export class Tanh {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = tanh(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
