import { Tensor } from "tinytorch";

export class Tanh {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i + 1 < x.size; i += 2) {
      out[i] = Math.tanh(x.data[i]!);
      out[i + 1] = Math.tanh(x.data[i + 1]!);
    }
    return new Tensor(out, x.shape);
  }
}
