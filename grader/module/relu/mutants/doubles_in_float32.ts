import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      out[i] = x.data[i]! + Math.abs(x.data[i]!);
    }
    for (let i = 0; i < out.length; i++) out[i] = out[i]! / 2;
    return new Tensor(out, x.shape);
  }
}
