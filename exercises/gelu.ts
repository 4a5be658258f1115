import { type Activation, NotImplementedError, Tensor } from "tinytorch";

/**
 * GELU: weights a number by the share of a normal population that lies below it.
 *
 *     f(x) = x * Phi(x), which is about x * sigmoid(1.702 * x)
 *
 * 1.702 makes the logistic curve fit Phi best: the two are never further apart
 * than 0.0095. (It has nothing to do with sqrt(2/pi), which is 0.798 and belongs
 * to another approximation, the one with tanh.)
 *
 * Shape: any; the result has the shape of `x` and is a new tensor.
 * Stability: the same as Sigmoid's. For large x the result is x, for large -x it
 *   is 0, and no finite x may give NaN.
 * Cost: one exponential and one division a number; the module says 4-5x ReLU.
 *
 * Example:
 *   forward(new Tensor([-1, 0, 1])) gives [-0.15420423, 0, 0.84579575]
 *   forward(new Tensor([[20, 1000]])) gives [[20, 1000]]
 */
export class GELU implements Activation {
  forward(x: Tensor): Tensor {
    // TODO: Return a new Tensor of x * sigmoid(1.702 * x), or of an exact x * Phi(x).
    throw new NotImplementedError("GELU.forward", "gelu");
  }
}
