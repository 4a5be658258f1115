import { Tensor } from "tinytorch";

export class Tanh {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      const one = new Tensor([x.data[i]!]);
      out[i] = one.map((v) => Math.tanh(v)).data[0]!;
    }
    return new Tensor(out, x.shape);
  }
}
