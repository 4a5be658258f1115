// style: four at a time, with a tail
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): Tensor {
    const a = x.data;
    const n = a.length;
    const out = new Float32Array(n);
    let i = 0;
    for (; i + 3 < n; i += 4) {
      out[i] = Math.max(0, a[i]!);
      out[i + 1] = Math.max(0, a[i + 1]!);
      out[i + 2] = Math.max(0, a[i + 2]!);
      out[i + 3] = Math.max(0, a[i + 3]!);
    }
    for (; i < n; i++) out[i] = Math.max(0, a[i]!);
    return new Tensor(out, x.shape);
  }
}
