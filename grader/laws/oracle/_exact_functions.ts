import type { Decimal } from "decimal.js";
import type { Arithmetic } from "./_arithmetic.ts";
import { erfc } from "./_erfc.ts";
import { sigmoid } from "./_sigmoid.ts";
import { tanh } from "./_tanh.ts";

/** A pointwise function, computed to nearly all digits of an arithmetic. */
export interface ExactFunction {
  readonly formula: string;
  readonly compute: (x: Decimal, D: Arithmetic) => Decimal;
}

/** The functions of `pointwise.json`, by name. */
export const EXACT_FUNCTIONS: Readonly<Record<string, ExactFunction>> = {
  "relu": {
    formula: "max(0, x)",
    compute: (x, D) => x.gt(0) ? x : new D(0),
  },
  "sigmoid": {
    formula: "σ(x) = 1 / (1 + e^-x)",
    compute: (x) => sigmoid(x),
  },
  "tanh": { formula: "tanh(x)", compute: tanh },
  "gelu.sigmoid": {
    formula: "x σ(1.702 x)",
    compute: (x) => x.times(sigmoid(x.times("1.702"))),
  },
  "gelu.tanh": {
    formula: "x (1 + tanh(√(2/π) (x + 0.044715 x³))) / 2",
    compute: (x, D) => {
      const cubic = x.plus(x.pow(3).times("0.044715"));
      const scale = new D(2).div(D.acos(-1)).sqrt();
      // (1 + tanh u) / 2 = σ(2u), which does not cancel where u is negative.
      return x.times(sigmoid(scale.times(cubic).times(2)));
    },
  },
  "gelu.erf": {
    formula: "x Φ(x) = x erfc(-x / √2) / 2",
    compute: (x, D) => x.times(erfc(x.div(D.sqrt(2)).neg(), D)).div(2),
  },
};
