// style: four at a time with a tail
import { Tensor } from "tinytorch";

export class Tanh {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    let i = 0;
    for (; i + 3 < x.size; i += 4) {
      out[i] = Math.tanh(x.data[i]!);
      out[i + 1] = Math.tanh(x.data[i + 1]!);
      out[i + 2] = Math.tanh(x.data[i + 2]!);
      out[i + 3] = Math.tanh(x.data[i + 3]!);
    }
    for (; i < x.size; i++) out[i] = Math.tanh(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
