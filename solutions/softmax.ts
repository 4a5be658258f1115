import { type Activation, axisOf, Tensor } from "tinytorch";

/**
 * Softmax: turns each row of numbers into a distribution over its places.
 *
 *     f(x)_i = e^(x_i) / (e^(x_0) + e^(x_1) + ...)
 *
 * Shape: any; the result has the shape of `x` and is a new tensor. `dim` is the
 *   one along which rows run and sum to 1. It may count from the end; one that
 *   `x` does not have, 0.5 and NaN too, is a RangeError (`axisOf` and
 *   `normalizeDim` throw it).
 * Stability: e^1000 is Infinity, but softmax(x) = softmax(x - C) for any C. With
 *   C the largest number of the row, no exponent is above 0. Each row needs its
 *   own C: with another row's, all its terms may vanish.
 * Cost: three passes, one exponential a number; the module says 5x ReLU.
 *
 * Example:
 *   forward(new Tensor([1000, 1000])) gives [0.5, 0.5]
 *   forward(new Tensor([[0, 1], [2, 2]])) gives [[0.26894143, 0.7310586], [0.5, 0.5]]
 *   forward(new Tensor([[5, 1], [5, 1]]), 0) gives [[0.5, 0.5], [0.5, 0.5]]
 */
export class Softmax implements Activation {
  forward(x: Tensor, dim = -1): Tensor {
    const { outer, length, inner } = axisOf(x.shape, dim);
    const out = new Float32Array(x.size);
    // Float64, so that the one rounding to float32 is that of the result.
    const exps = new Float64Array(length);
    for (let row = 0; row < outer * inner; row++) {
      // Rows that lie side by side begin next to each other.
      const block = Math.floor(row / inner);
      const start = block * length * inner + row % inner;
      const at = (k: number) => start + k * inner;

      // Each row's own maximum: with another's, all its terms might vanish.
      let max = -Infinity;
      for (let k = 0; k < length; k++) max = Math.max(max, x.data[at(k)]!);

      let sum = 0;
      for (let k = 0; k < length; k++) {
        // At most e^0, so that it cannot overflow; kept, so that it is paid once.
        exps[k] = Math.exp(x.data[at(k)]! - max);
        sum += exps[k]!;
      }
      // The largest term is 1, so that the sum is never 0.
      for (let k = 0; k < length; k++) out[at(k)] = exps[k]! / sum;
    }
    return new Tensor(out, x.shape);
  }
}
