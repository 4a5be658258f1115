import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      const one = new Tensor([0, x.data[i]!]);
      out[i] = one.max().data[0]!;
    }
    return new Tensor(out, x.shape);
  }
}
