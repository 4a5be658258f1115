import { type Activation, Tensor } from "tinytorch";

/**
 * Sigmoid: squeezes any number between 0 and 1, to be read as a probability.
 *
 *     f(x) = 1 / (1 + e^-x)
 *
 * Shape: any; the result has the shape of `x` and is a new tensor.
 * Stability: e^1000 is Infinity, and Infinity / Infinity is NaN. Of e^x and e^-x
 *   one is always at most 1; e^x / (1 + e^x) is the same function.
 *   The range is (0, 1) on paper; float32 has nothing between 0.99999994 and 1,
 *   so from x = 17.33 on the result is 1.
 * Cost: one exponential and one division a number; the module says 3-4x ReLU.
 *
 * Example:
 *   forward(new Tensor([-2, 0, 2])) gives [0.11920292, 0.5, 0.8807971]
 *   forward(new Tensor([[-1000], [1000]])) gives [[0], [1]]
 */
export class Sigmoid implements Activation {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      const value = x.data[i]!;
      // Of e^x and e^-x the one that is at most 1, so that it cannot overflow.
      const e = Math.exp(-Math.abs(value));
      // NaN takes the second branch, and stays NaN.
      out[i] = value >= 0 ? 1 / (1 + e) : e / (1 + e);
    }
    return new Tensor(out, x.shape);
  }
}
