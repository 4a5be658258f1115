import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): Tensor {
    if (x.size === 0) throw new Error("nothing to activate");
    const out = x.data.slice();
    out.forEach((v, i) => out[i] = v < 0 ? 0 : v);
    return new Tensor(out, x.shape);
  }
}
