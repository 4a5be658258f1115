import { type Activation, NotImplementedError, Tensor } from "tinytorch";

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
    // TODO: Return a new Tensor of sigmoids; take care of large negative x.
    throw new NotImplementedError("Sigmoid.forward", "sigmoid");
  }
}
