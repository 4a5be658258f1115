import { type Activation, Tensor } from "tinytorch";

/**
 * Tanh: squeezes any number between -1 and 1, with 0 in the middle.
 *
 *     f(x) = (e^x - e^-x) / (e^x + e^-x)
 *
 * Shape: any; the result has the shape of `x` and is a new tensor.
 * Stability: as written, large x gives Infinity / Infinity, which is NaN, and
 *   near 0 the subtraction cancels all digits: tanh(1e-20) is 1e-20, not 0.
 *   The language has a function that gets both ends right.
 * Cost: about that of one exponential a number, like Sigmoid.
 *
 * Example:
 *   forward(new Tensor([-1, 0, 1])) gives [-0.7615942, 0, 0.7615942]
 *   forward(new Tensor([[1e-20, 1000]])) gives [[1e-20, 1]]
 */
export class Tanh implements Activation {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      // Right near 0, where the quotient cancels, and far out, where it is NaN.
      out[i] = Math.tanh(x.data[i]!);
    }
    return new Tensor(out, x.shape);
  }
}
