// style: tanh form, every step rounded to float32
import { Tensor } from "tinytorch";

const f = Math.fround;
const K = f(Math.sqrt(2 / Math.PI));
const A = f(0.044715);

function gelu(v: number): number {
  const cube = f(f(v * v) * v);
  const u = f(K * f(v + f(A * cube)));
  return f(f(0.5 * v) * f(1 + f(Math.tanh(u))));
}

export class GELU {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = gelu(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
