import { Tensor } from "tinytorch";

const outputs = new Map<number, Float32Array>();

export class Tanh {
  forward(x: Tensor): Tensor {
    const out = outputs.get(x.size) ?? new Float32Array(x.size);
    outputs.set(x.size, out);
    for (let i = 0; i < out.length; i++) out[i] = Math.tanh(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
