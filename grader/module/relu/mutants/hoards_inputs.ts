import { Tensor } from "tinytorch";

export class ReLU {
  readonly #inputs: Tensor[] = [];

  forward(x: Tensor): Tensor {
    this.#inputs.push(x);
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      out[i] = Math.max(0, x.data[i]!);
    }
    return new Tensor(out, x.shape);
  }
}
