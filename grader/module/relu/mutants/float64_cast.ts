import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): Tensor {
    const out = new Float64Array(x.size);
    for (let i = 0; i < out.length; i++) {
      out[i] = Math.max(0, x.data[i]!);
    }
    return new Tensor(out as unknown as Float32Array, x.shape);
  }
}
