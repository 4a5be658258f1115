import { Tensor } from "tinytorch";

export class Tanh {
  async forward(x: Tensor): Promise<Tensor> {
    const out = await Promise.all(Array.from(x.data, (v) => Math.tanh(v)));
    return new Tensor(new Float32Array(out), x.shape);
  }
}
