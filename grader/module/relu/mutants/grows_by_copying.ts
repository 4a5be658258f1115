import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): Tensor {
    let out = new Float32Array(0);
    for (let start = 0; start < x.size; start += 64) {
      const part = x.data.subarray(start, start + 64);
      const longer = new Float32Array(out.length + part.length);
      longer.set(out);
      longer.set(part.map((v) => Math.max(0, v)), out.length);
      out = longer;
    }
    return new Tensor(out, x.shape);
  }
}
