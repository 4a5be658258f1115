import { Tensor } from "tinytorch";

export class GELU {
  forward(x: Tensor): Tensor {
    let out = new Float32Array(0);
    for (let i = 0; i < x.size; i += 16) {
      const part = x.data.slice(i, i + 16).map((v) =>
        v / (1 + Math.exp(-1.702 * v))
      );
      const longer = new Float32Array(out.length + part.length);
      longer.set(out);
      longer.set(part, out.length);
      out = longer;
    }
    return new Tensor(out, x.shape);
  }
}
