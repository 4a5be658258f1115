// style: sigmoid form, every step rounded to float32
import { Tensor } from "tinytorch";

const f = Math.fround;
const K = f(1.702);

function gelu(v: number): number {
  const e = f(Math.exp(f(-K * v)));
  return f(v * f(1 / f(1 + e)));
}

export class GELU {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = gelu(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
