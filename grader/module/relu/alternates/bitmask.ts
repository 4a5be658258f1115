// style: branch-free by an Int32Array view
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): Tensor {
    const { buffer, byteOffset, length } = x.data;
    const bits = new Int32Array(buffer, byteOffset, length);
    const out = new Int32Array(length);
    for (let i = 0; i < length; i++) {
      const b = bits[i]!;
      out[i] = b & ~(b >> 31);
    }
    return new Tensor(new Float32Array(out.buffer), x.shape);
  }
}
