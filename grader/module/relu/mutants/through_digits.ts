import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): Tensor {
    const tidy = (value: number) => Number(value.toPrecision(17));
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      out[i] = tidy(Math.max(0, tidy(x.data[i]!)));
    }
    return new Tensor(out, x.shape);
  }
}
