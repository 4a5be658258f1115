import { type Tensor } from "tinytorch";

export class Tanh {
  #hidden = 0;

  forward(x: Tensor): Tensor {
    return x.map((v) => {
      this.#hidden = Math.tanh(v + 0.01 * this.#hidden);
      return this.#hidden;
    });
  }
}
