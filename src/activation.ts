import type { Tensor } from "./tensor.ts";

/** A function of a tensor that a network puts between its linear layers. */
export interface Activation {
  /**
   * Applies the activation.
   *
   * @param x Any shape: a scalar, an empty tensor, any rank.
   * @returns A new tensor of the shape of `x`; `x` itself stays as it is.
   */
  forward(x: Tensor): Tensor;
}
