// style: tanh form as papers print it
import { Tensor } from "tinytorch";

const K = Math.sqrt(2 / Math.PI);

function gelu(v: number): number {
  const u = K * (v + 0.044715 * v * v * v);
  return 0.5 * v * (1 + Math.tanh(u));
}

export class GELU {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = gelu(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
