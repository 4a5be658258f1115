import { Tensor } from "tinytorch";

export class ReLU {
  #out = new Float32Array(0);

  forward(x: Tensor): Tensor {
    if (this.#out.length !== x.size) this.#out = new Float32Array(x.size);
    for (let i = 0; i < x.size; i++) {
      this.#out[i] = Math.max(0, x.data[i]!);
    }
    return new Tensor(this.#out, x.shape);
  }
}
