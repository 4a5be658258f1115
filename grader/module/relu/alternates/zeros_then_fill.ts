// style: starts from zeros and copies what is not negative
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): Tensor {
    const input = x.data;
    const out = new Float32Array(input.length);
    for (let i = 0; i < input.length; i++) {
      const v = input[i]!;
      if (!(v <= 0)) out[i] = v;
    }
    return new Tensor(out, x.shape);
  }
}
