import { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      const v = x.data[i]!;
      const right = 1 / (1 + Math.exp(-Math.abs(v)));
      const left = Math.exp(-Math.abs(v)) / (1 + Math.exp(-Math.abs(v)));
      out[i] = v < 0 ? left : right;
    }
    return new Tensor(out, x.shape);
  }
}
