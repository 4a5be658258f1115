import { Tensor } from "tinytorch";

// Squashes to (-1, 1).
export class TanH {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = Math.tanh(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
