// style: clips to [-500, 500], then two branches
import { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      const z = Math.min(Math.max(x.data[i]!, -500), 500);
      const e = Math.exp(z < 0 ? z : -z);
      out[i] = z < 0 ? e / (1 + e) : 1 / (1 + e);
    }
    return new Tensor(out, x.shape);
  }
}
