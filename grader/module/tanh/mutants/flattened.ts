import { Tensor } from "tinytorch";

export class Tanh {
  forward(x: Tensor): Tensor {
    const out = x.data.map((v) => Math.tanh(v));
    return new Tensor(out, [out.length]);
  }
}
