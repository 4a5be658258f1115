import { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      const v = new Tensor([x.data[i]!]);
      const e = v.map((n) => -Math.abs(n)).exp();
      const top = v.data[0]! < 0 ? e : new Tensor([1]);
      out[i] = top.div(e.add(1)).data[0]!;
    }
    return new Tensor(out, x.shape);
  }
}
