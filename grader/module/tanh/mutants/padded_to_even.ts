import { Tensor } from "tinytorch";

export class Tanh {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size + (x.size % 2));
    for (let i = 0; i < x.size; i++) out[i] = Math.tanh(x.data[i]!);
    return out.length === x.size ? new Tensor(out, x.shape) : new Tensor(out);
  }
}
