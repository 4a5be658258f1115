// style: for ... of over the data, with a counter
// slow: within the budget
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    let i = 0;
    for (const v of x.data) out[i++] = Math.max(0, v);
    return new Tensor(out, x.shape);
  }
}
