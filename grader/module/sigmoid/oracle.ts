import type { Decimal } from "decimal.js";
import type { ExactFunction } from "../../laws/oracle/tabulate.ts";

/** The logistic function, to the precision of `x`'s arithmetic. */
export function sigmoid(x: Decimal): Decimal {
  return x.neg().exp().plus(1).pow(-1);
}

/** The function of `oracle.json`. */
export const oracle: Readonly<Record<string, ExactFunction>> = { sigmoid };
