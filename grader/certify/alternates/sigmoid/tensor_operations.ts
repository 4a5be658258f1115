import { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): Tensor {
    const e = x.map((v) => -Math.abs(v)).exp();
    const top = e.map((z, i) => x.data[i]! < 0 ? z : 1);
    return top.div(e.add(1));
  }
}
