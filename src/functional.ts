/**
 * The activations as functions, by the names that PyTorch's
 * `torch.nn.functional` gives them. They run the classes of the exercises.
 *
 * @example
 * ```ts ignore
 * import { Tensor } from "tinytorch";
 * import * as F from "tinytorch/functional";
 *
 * const logits = new Tensor([[1, 2, 3]]);
 * const probabilities = F.softmax(logits, { dim: -1 });
 * ```
 *
 * @module
 */
import type { Tensor } from "tinytorch";
import { GELU, ReLU, Sigmoid, Softmax, Tanh } from "tinytorch/core/activations";
import { dimOption } from "./reduce_options.ts";

/** Replaces what is negative by 0; keeps the shape. */
export function relu(x: Tensor): Tensor {
  return new ReLU().forward(x);
}

/** Squeezes each number between 0 and 1; keeps the shape. */
export function sigmoid(x: Tensor): Tensor {
  return new Sigmoid().forward(x);
}

/** Squeezes each number between -1 and 1; keeps the shape. */
export function tanh(x: Tensor): Tensor {
  return new Tanh().forward(x);
}

/** Weights each number by how likely a normal one is smaller; keeps the shape. */
export function gelu(x: Tensor): Tensor {
  return new GELU().forward(x);
}

/**
 * Turns the rows along a dim into distributions; keeps the shape.
 *
 * @param dim The dim along which results sum to 1, as by `softmax(x, -1)` or
 *   `softmax(x, { dim: -1 })`. Default: the last.
 * @throws {RangeError} If there is no such dim.
 * @throws {TypeError} If the arguments cannot be understood.
 */
export function softmax(
  x: Tensor,
  dim?: number | { readonly dim?: number | undefined },
): Tensor {
  return new Softmax().forward(x, dimOption("softmax", dim) ?? -1);
}
