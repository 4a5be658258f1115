// style: the ** operator instead of Math.exp
// slow: within the budget
import { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      const v = x.data[i]!;
      const z = Math.E ** -Math.abs(v);
      out[i] = v < 0 ? z / (1 + z) : 1 / (1 + z);
    }
    return new Tensor(out, x.shape);
  }
}
