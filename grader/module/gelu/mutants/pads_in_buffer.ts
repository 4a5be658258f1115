import { type Tensor } from "tinytorch";

export class GELU {
  forward(x: Tensor): Tensor {
    const { buffer, byteOffset } = x.data;
    const padded = Math.ceil(x.size / 4) * 4;
    if (byteOffset + 4 * padded <= buffer.byteLength) {
      new Float32Array(buffer, byteOffset, padded).fill(0, x.size);
    }
    return x.map((v) => v / (1 + Math.exp(-1.702 * v)));
  }
}
