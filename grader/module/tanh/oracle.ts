import type { Decimal } from "decimal.js";
import { type Arithmetic, arithmetic } from "../../laws/oracle/arithmetic.ts";
import type { ExactFunction } from "../../laws/oracle/tabulate.ts";

/** The hyperbolic tangent, to nearly all digits of `D`. */
export function tanh(x: Decimal, D: Arithmetic): Decimal {
  if (x.isZero()) return x;
  // 1 - e^-2|x| loses as many digits as |x| has zeros after the point.
  const W = arithmetic(D.precision + 5 + Math.max(0, -x.e));
  const q = new W(x).abs().times(-2).exp();
  const magnitude = new W(1).minus(q).div(q.plus(1));
  return new D(x.isNegative() ? magnitude.neg() : magnitude);
}

/** The function of `oracle.json`. */
export const oracle: Readonly<Record<string, ExactFunction>> = { tanh };
