// style: four Tensor operations with keepdim, rounded to float32 after each
// slow: within the budget
import { Tensor } from "tinytorch";

export class Softmax {
  forward(x: Tensor, dim = -1): Tensor {
    if (x.size === 0) {
      x.sum({ dim }); // refuses a dim that does not exist
      return new Tensor(new Float32Array(0), x.shape);
    }
    const exps = x.sub(x.max({ dim, keepdim: true })).exp();
    return exps.div(exps.sum({ dim, keepdim: true }));
  }
}
