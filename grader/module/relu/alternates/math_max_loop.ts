// style: Math.max in a plain loop
import { type Activation, Tensor } from "tinytorch";

export class ReLU implements Activation {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      out[i] = Math.max(0, x.data[i]!);
    }
    return new Tensor(out, x.shape);
  }
}
