import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): Tensor {
    const bits = new Int32Array(x.data.buffer, 0, x.size);
    const out = bits.map((b) => b & ~(b >> 31));
    return new Tensor(new Float32Array(out.buffer), x.shape);
  }
}
