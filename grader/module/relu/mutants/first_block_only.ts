import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): Tensor {
    const out = x.data.slice();
    const block = out.subarray(0, 512);
    for (let i = 0; i < block.length; i++) {
      if (block[i]! < 0) block[i] = 0;
    }
    return new Tensor(out, x.shape);
  }
}
