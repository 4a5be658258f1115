import { type Activation, Tensor } from "tinytorch";

/**
 * ReLU: keeps what is positive and turns the rest into 0.
 *
 *     f(x) = max(0, x)
 *
 * Shape: any; the result has the shape of `x` and is a new tensor.
 * Stability: nothing can overflow. A NaN has to stay NaN, though: it is the
 *   trace of a mistake upstream, and `x > 0 ? x : 0` would wipe it out.
 * Tools: `x.map((v) => ...)` makes a new Tensor of what each number v becomes;
 *   hover over `Tensor` for all that it can do.
 * Cost: 1x, the baseline. One comparison a number, no exponential.
 *
 * Example:
 *   forward(new Tensor([-1, 0, 2])) gives [0, 0, 2]
 *   forward(new Tensor([[-0.5, 3.5], [1e-20, -1000]])) gives [[0, 3.5], [1e-20, 0]]
 */
export class ReLU implements Activation {
  forward(x: Tensor): Tensor {
    const { data } = x;
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) {
      // Unlike a comparison, max lets NaN through; and it makes -0 a plain 0.
      out[i] = Math.max(0, data[i]!);
    }
    return new Tensor(out, x.shape);
  }
}
