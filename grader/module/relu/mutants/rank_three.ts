import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): Tensor {
    const out = x.data.slice();
    const rows = x.ndim === 3 ? x.shape[1]! : x.shape[0] ?? 1;
    const cols = x.ndim === 3 ? x.shape[2]! : x.ndim === 2 ? x.shape[1]! : 1;
    for (let i = 0; i < rows * cols; i++) {
      if (out[i]! < 0) out[i] = 0;
    }
    return new Tensor(out, x.shape);
  }
}
