import { Tensor } from "tinytorch";

export class Tanh {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    const block = Math.min(1024, x.size);
    for (let i = 0; i < block; i++) out[i] = Math.tanh(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
