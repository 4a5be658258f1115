import { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): Tensor {
    const e = x.map((v) => Math.exp(-Math.abs(v)));
    const d = e.add(1).data;
    return e.map((z, i) => (x.data[i]! < 0 ? z : 1) / d[i]!);
  }
}
