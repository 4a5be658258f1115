import { erfc } from "./erfc.ts";
import { sigmoid } from "../sigmoid/exact.ts";

/** The known forms of GELU, in float64, by name. */
export const GELU_VARIANTS: Readonly<Record<string, (x: number) => number>> = {
  /** x * sigmoid(1.702 x): the module's. */
  sigmoid: (x) => limited(x, sigmoid(1.702 * x)),
  /** Hendrycks and Gimpel's tanh form, without its cancellation. */
  tanh: (x) =>
    limited(
      x,
      sigmoid(2 * Math.sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x)),
    ),
  /** x * Phi(x): the exact one. */
  erf: (x) => limited(x, erfc(-x / Math.SQRT2) / 2),
};

/** x * gate, with 0 where -Infinity meets a closed gate. */
function limited(x: number, gate: number): number {
  return gate === 0 ? 0 : x * gate;
}
