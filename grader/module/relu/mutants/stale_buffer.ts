import { Tensor } from "tinytorch";

let buffer = new Float32Array(0);

export class ReLU {
  forward(x: Tensor): Tensor {
    if (buffer.length < x.size) buffer = new Float32Array(x.size);
    for (let i = 0; i < x.size; i++) {
      if (x.data[i]! > 0) buffer[i] = x.data[i]!;
    }
    return new Tensor(buffer.slice(0, x.size), x.shape);
  }
}
