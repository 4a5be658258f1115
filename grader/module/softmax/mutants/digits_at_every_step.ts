import { axisOf, Tensor } from "tinytorch";

/** Enough digits to lose nothing. */
const tidy = (value: number) => Number(value.toPrecision(17));

export class Softmax {
  forward(x: Tensor, dim = -1): Tensor {
    const { outer, length, inner } = axisOf(x.shape, dim);
    const out = new Float32Array(x.size);
    const exps = new Float64Array(length);
    for (let row = 0; row < outer * inner; row++) {
      const start = Math.floor(row / inner) * length * inner + row % inner;
      let max = -Infinity;
      for (let k = 0; k < length; k++) {
        max = Math.max(max, x.data[start + k * inner]!);
      }
      let sum = 0;
      for (let k = 0; k < length; k++) {
        exps[k] = tidy(Math.exp(tidy(x.data[start + k * inner]! - max)));
        sum += exps[k]!;
      }
      for (let k = 0; k < length; k++) {
        out[start + k * inner] = tidy(exps[k]! / sum);
      }
    }
    return new Tensor(out, x.shape);
  }
}
