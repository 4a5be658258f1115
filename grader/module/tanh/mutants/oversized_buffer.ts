import { Tensor } from "tinytorch";

export class Tanh {
  forward(x: Tensor): Tensor {
    const buffer = new Float32Array(Math.max(65536, x.size));
    for (let i = 0; i < x.size; i++) buffer[i] = Math.tanh(x.data[i]!);
    return new Tensor(buffer.subarray(0, x.size), x.shape);
  }
}
