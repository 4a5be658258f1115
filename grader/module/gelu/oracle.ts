import type { Decimal } from "decimal.js";
import { type Arithmetic, arithmetic } from "../../laws/oracle/arithmetic.ts";
import type { ExactFunction } from "../../laws/oracle/tabulate.ts";
import { sigmoid } from "../sigmoid/oracle.ts";

/** The forms of `oracle.json`. */
export const oracle: Readonly<Record<string, ExactFunction>> = {
  sigmoid: (x) => x.times(sigmoid(x.times("1.702"))),
  tanh: (x, D) => {
    const cubic = x.plus(x.pow(3).times("0.044715"));
    const scale = new D(2).div(D.acos(-1)).sqrt();
    // (1 + tanh u) / 2 = σ(2u), which does not cancel where u is negative.
    return x.times(sigmoid(scale.times(cubic).times(2)));
  },
  erf: (x, D) => x.times(erfc(x.div(D.sqrt(2)).neg(), D)).div(2),
};

/** From here the continued fraction needs few terms. */
const FAR = 5;

/**
 * The complementary error function, to nearly all digits of `D`: Abramowitz and
 * Stegun 7.1.6 near zero and 7.1.14 in the tail.
 */
export function erfc(z: Decimal, D: Arithmetic): Decimal {
  const magnitude = z.abs();
  // Near FAR the difference 1 - erf cancels about z²/ln 10 = 11 digits.
  const W = arithmetic(D.precision + 20);
  const tail = magnitude.gte(FAR)
    ? byFraction(new W(magnitude), W)
    : new W(1).minus(bySeries(new W(magnitude), W));
  return new D(z.isNegative() ? tail.neg().plus(2) : tail);
}

/** erf(z) as a sum of positive terms, so that nothing cancels in it. */
export function bySeries(z: Decimal, W: Arithmetic): Decimal {
  const doubled = z.times(z).times(2);
  let term = z.times(2).div(W.acos(-1).sqrt()).times(z.times(z).neg().exp());
  let sum = new W(0);
  for (let odd = 3; !sum.plus(term).eq(sum); odd += 2) {
    sum = sum.plus(term);
    term = term.times(doubled).div(odd);
  }
  return sum;
}

/** erfc(z) for z > 0, with twice the terms until that changes nothing. */
export function byFraction(z: Decimal, W: Arithmetic): Decimal {
  const square = z.times(z);
  const factor = square.neg().exp().div(z.times(W.acos(-1).sqrt()));
  const enough = new W(10).pow(5 - W.precision);
  let before = new W(0);
  for (let terms = 32;; terms *= 2) {
    const value = fraction(square, terms, W);
    if (value.minus(before).abs().lt(enough)) return factor.times(value);
    before = value;
  }
}

/** 1/(1 + a/(1 + 2a/(1 + 3a/...))) with a = 1/(2z²), from the inside out. */
function fraction(square: Decimal, terms: number, W: Arithmetic): Decimal {
  const a = new W(1).div(square.times(2));
  let value = new W(1);
  for (let n = terms; n >= 1; n--) value = a.times(n).div(value).plus(1);
  return new W(1).div(value);
}
