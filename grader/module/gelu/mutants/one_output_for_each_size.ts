import { Tensor } from "tinytorch";

export class GELU {
  static readonly #outputs: Float32Array[] = [];

  forward(x: Tensor): Tensor {
    const out = GELU.#outputs[x.size] ??= new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      const v = x.data[i]!;
      out[i] = v / (1 + Math.exp(-1.702 * v));
    }
    return new Tensor(out, x.shape);
  }
}
