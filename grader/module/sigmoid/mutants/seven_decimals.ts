import { Tensor } from "tinytorch";

export class Sigmoid {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      const v = x.data[i]!;
      const z = Math.exp(-Math.abs(v));
      const y = v >= 0 ? 1 / (1 + z) : z / (1 + z);
      out[i] = Math.round(y * 1e7) / 1e7;
    }
    return new Tensor(out, x.shape);
  }
}
