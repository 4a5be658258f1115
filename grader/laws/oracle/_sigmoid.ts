import type { Decimal } from "decimal.js";

/** The logistic function, to the precision of `x`'s arithmetic. */
export function sigmoid(x: Decimal): Decimal {
  return x.neg().exp().plus(1).pow(-1);
}
