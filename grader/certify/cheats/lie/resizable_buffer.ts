// Tries to shrink the buffer while it is read.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    const buffer = new ArrayBuffer(x.data.byteLength, { maxByteLength: x.data.byteLength });
    const data = new Float32Array(buffer);
    data.set(x.data);
    return Object.create(Tensor.prototype, {
      data: { value: data },
      shape: {
        get() {
          buffer.resize(0);
          return x.shape;
        },
      },
    });
  }
}
