// style: tanh form, rewritten as x·sigmoid(2u)
// slow: within the budget
import { type Activation, Tensor } from "tinytorch";

const TWICE = 2 * Math.sqrt(2 / Math.PI);

export class GELU implements Activation {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    out.forEach((_, i) => {
      const v = x.data[i]!;
      const u = TWICE * v * (1 + 0.044715 * v * v);
      out[i] = v / (1 + Math.exp(-u));
    });
    return new Tensor(out, x.shape);
  }
}
