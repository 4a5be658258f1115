import { Tensor } from "tinytorch";

export class GELU {
  output = new Tensor(0);

  forward(x: Tensor): void {
    this.output = x.map((v) => v / (1 + Math.exp(-1.702 * v)));
  }
}
