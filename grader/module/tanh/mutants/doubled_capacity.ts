import { Tensor } from "tinytorch";

export class Tanh {
  forward(x: Tensor): Tensor {
    let buffer = new Float32Array(1);
    for (let i = 0; i < x.size; i++) {
      if (i === buffer.length) {
        const wider = new Float32Array(2 * i + 1);
        wider.set(buffer);
        buffer = wider;
      }
      buffer[i] = Math.tanh(x.data[i]!);
    }
    return new Tensor(buffer.subarray(0, x.size), x.shape);
  }
}
