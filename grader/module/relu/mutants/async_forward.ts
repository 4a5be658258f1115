import { type Tensor } from "tinytorch";

export class ReLU {
  async forward(x: Tensor): Promise<Tensor> {
    return await x.map((v) => Math.max(0, v));
  }
}
