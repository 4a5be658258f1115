import { sigmoid } from "../sigmoid/exact.ts";
import { erfc } from "./erfc.ts";
import { GELU_VARIANTS } from "./exact.ts";
import { elementwise } from "../../laws/elementwise_mistake.ts";
import { pointwiseMistakes } from "../../laws/pointwise_mistakes.ts";
import type { Mistake } from "../../verdict/mistake.ts";

/** Mistakes made with GELU. */
export const mistakes: readonly Mistake[] = [
  factor("gelu/constant_one_six", 1.6, "1.6"),
  factor("gelu/constant_one_seven", 1.7, "1.7"),
  elementwise(
    "gelu/equal_slopes",
    "the factor is sqrt(8/pi), not 1.702; in the tanh form, the cubic term is missing",
    (x) => x * sigmoid(Math.sqrt(8 / Math.PI) * x),
  ),
  factor("gelu/root_two_over_pi", Math.sqrt(2 / Math.PI), "sqrt(2/pi)", {
    // 0.798 is how it is mostly written.
    absolute: 2e-4,
  }),
  elementwise(
    "gelu/silu",
    "this is x * sigmoid(x), called SiLU: the factor 1.702 is missing",
    (x) => x * sigmoid(x),
  ),
  elementwise(
    "gelu/missing_minus",
    "the sign of the exponent is flipped",
    (x) => x * sigmoid(-1.702 * x),
  ),
  elementwise(
    "gelu/factor_outside",
    "1.702 belongs inside of the sigmoid, with x",
    (x) => 1.702 * x * sigmoid(x),
  ),
  elementwise(
    "gelu/gate_only",
    "this is sigmoid(1.702 x): multiply it by x",
    (x) => sigmoid(1.702 * x),
  ),
  tanhForm(
    "gelu/decimal_slipped",
    0.44715,
    "0.44715 stands where 0.044715 belongs",
  ),
  elementwise(
    "gelu/zero_point_eight",
    "0.8 stands where sqrt(2/pi) belongs",
    (x) => x * sigmoid(1.6 * (x + 0.044715 * x ** 3)),
  ),
  elementwise(
    "gelu/missing_half",
    "this is twice as large as it should be: the half is missing",
    (x) => 2 * GELU_VARIANTS.tanh!(x),
  ),
  elementwise(
    "gelu/erf_unscaled",
    "erf takes x / sqrt(2), not x",
    (x) => x * erfc(-x) / 2,
    // As good as the erf of a few terms that a student writes.
    { absolute: 3e-6 },
  ),
  elementwise(
    "gelu/hard_swish",
    "this is the hard swish, made of straight lines",
    (x) => x * Math.min(6, Math.max(0, x + 3)) / 6,
  ),
  elementwise(
    "gelu/quotient_of_exponentials",
    "e^z / (1 + e^z) is Infinity / Infinity for large z: use 1 / (1 + e^-z)",
    (x) => x * Math.exp(1.702 * x) / (1 + Math.exp(1.702 * x)),
    { check: "gelu.tails" },
  ),
  ...pointwiseMistakes("gelu", [
    {
      id: "missing_brackets",
      about: "x * 1 / 1 + e^(-1.702 x): the denominator has no brackets",
      wrong: (x) => x * 1 / 1 + Math.exp(-1.702 * x),
      alike: [(x) => x * (1 / 1 + Math.exp(-1.702 * x))],
      fails: "values",
      says:
        "brackets are missing: a / 1 + c divides by 1 alone; the whole denominator needs them",
    },
    {
      id: "squared_term",
      about: "x² in the place of x³ in the tanh form",
      wrong: (x) =>
        0.5 * x *
        (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x * x))),
      fails: "values",
      says: "the tanh form has 0.044715 x³, not x²",
    },
  ]),
];

function factor(
  id: string,
  k: number,
  name: string,
  options?: { absolute: number },
): Mistake {
  const says = `${name} stands where 1.702 belongs`;
  return elementwise(id, says, (x) => x * sigmoid(k * x), options);
}

function tanhForm(id: string, cubic: number, says: string): Mistake {
  const k = 2 * Math.sqrt(2 / Math.PI);
  return elementwise(id, says, (x) => x * sigmoid(k * (x + cubic * x ** 3)));
}
