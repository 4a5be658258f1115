import { Tensor } from "tinytorch";

function tanh(v: number): number {
  if (!Number.isFinite(v)) {
    throw new RangeError(`Cannot squash "${v}": not finite`);
  }
  return Math.tanh(v);
}

export class Tanh {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = tanh(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
