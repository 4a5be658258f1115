import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): Tensor {
    const room = new Float32Array(4 * x.size);
    const out = room.subarray(0, x.size);
    for (let i = 0; i < out.length; i++) {
      out[i] = Math.max(0, x.data[i]!);
    }
    return new Tensor(out, x.shape);
  }
}
