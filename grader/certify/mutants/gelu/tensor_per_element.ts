import { Tensor } from "tinytorch";

export class GELU {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      const v = new Tensor([x.data[i]!]);
      const gate = v.mul(-1.702).exp().add(1);
      out[i] = v.div(gate).data[0]!;
    }
    return new Tensor(out, x.shape);
  }
}
