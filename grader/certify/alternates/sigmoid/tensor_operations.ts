import { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): Tensor {
    const e = x.map((v) => Math.exp(-Math.abs(v)));
    const top = x.map((v, i) => v < 0 ? e.data[i]! : 1);
    return top.div(e.add(1));
  }
}
