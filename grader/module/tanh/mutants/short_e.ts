import { Tensor } from "tinytorch";

const E = 2.718;

export class Tanh {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      const v = x.data[i]!;
      out[i] = (E ** v - E ** -v) / (E ** v + E ** -v);
    }
    return new Tensor(out, x.shape);
  }
}
