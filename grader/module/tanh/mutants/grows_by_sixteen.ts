import { Tensor } from "tinytorch";

export class Tanh {
  forward(x: Tensor): Tensor {
    let out = new Float32Array(0);
    for (let i = 0; i < x.size; i++) {
      if (i % 16 === 0) {
        const longer = new Float32Array(Math.min(i + 16, x.size));
        longer.set(out);
        out = longer;
      }
      out[i] = Math.tanh(x.data[i]!);
    }
    return new Tensor(out, x.shape);
  }
}
