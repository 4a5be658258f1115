import { mistakesOf } from "../../laws/mistakes_of.ts";

/** Other numbers that stand in place of 1.702: each of its size, and slipped. */
const FACTORS = [
  ...Array.from({ length: 3000 }, (_, i) => (i + 1) / 1000),
  ...[0.0017, 0.01702, 0.1702, 17.02, 170.2, 1702],
].filter((factor) => factor !== 1.702);

/** Mistakes made with GELU. */
export const mistakes = mistakesOf("gelu", {
  values: {
    equal_slopes: {
      wrong: "sqrt(8/π) in place of 1.702",
      value: (v) => v / (1 + Math.exp(-Math.sqrt(8 / Math.PI) * v)),
      says:
        "the factor is sqrt(8/pi), not 1.702; in the tanh form, the cubic term is missing",
    },
    root_two_over_pi: {
      wrong: "sqrt(2/π) as the sigmoid's factor",
      value: (v) => v / (1 + Math.exp(-Math.sqrt(2 / Math.PI) * v)),
      // 0.798 is how it is mostly written.
      absolute: 2e-4,
      says: "sqrt(2/pi) stands where 1.702 belongs",
    },
    relu_instead: {
      wrong: "max(0, x), with its corner at 0",
      value: (v) => Math.max(0, v),
      says:
        "this is ReLU: GELU weights x by a smooth gate, x * sigmoid(1.702 x)",
    },
    silu: {
      wrong: "x·sigmoid(x), the factor forgotten",
      value: (v) => v / (1 + Math.exp(-v)),
      says: "this is x * sigmoid(x), called SiLU: the factor 1.702 is missing",
    },
    missing_minus: {
      wrong: "e^(1.702x) in the denominator: mirrored",
      value: (v) => v / (1 + Math.exp(1.702 * v)),
      says: "the sign of the exponent is flipped",
    },
    factor_outside: {
      wrong: "1.702·x·sigmoid(x)",
      value: (v) => 1.702 * v / (1 + Math.exp(-v)),
      says: "1.702 belongs inside of the sigmoid, with x",
    },
    tanh_gate: {
      wrong: "x * tanh(1.702 x): tanh in the place of the sigmoid",
      value: (v) => v * Math.tanh(1.702 * v),
      says:
        "the gate is tanh(1.702 x), which goes from -1 to 1: sigmoid(1.702 x) goes from 0 to 1",
    },
    upside_down: {
      wrong: "the quotient upside down: (1 + e^(-1.702 x)) / x",
      value: (v) => (1 + Math.exp(-1.702 * v)) / v,
      says: "the quotient is upside down: it is x / (1 + e^(-1.702 x))",
    },
    density: {
      wrong: "x times the normal density in place of x * Phi(x)",
      value: (v) => v * Math.exp(-v * v / 2) / Math.sqrt(2 * Math.PI),
      says:
        "this is x times the height of the bell curve at x: Phi(x) is the area below it up to x",
    },
    gate_only: {
      wrong: "sigmoid(1.702x) without the factor x",
      value: (v) => 1 / (1 + Math.exp(-1.702 * v)),
      says: "this is sigmoid(1.702 x): multiply it by x",
    },
    tanh_form_gate_only: {
      wrong: "0.5 (1 + tanh u) without the factor x",
      value: (v) => {
        const u = Math.sqrt(2 / Math.PI) * (v + 0.044715 * v ** 3);
        return 0.5 * (1 + Math.tanh(u));
      },
      says: "this is 0.5 (1 + tanh(u)): multiply it by x",
    },
    no_cube: {
      wrong: "3 x in the place of x³ in the tanh form",
      value: (v) => {
        const u = Math.sqrt(2 / Math.PI) * (v + 0.044715 * v * 3);
        return 0.5 * v * (1 + Math.tanh(u));
      },
      says: "3 x stands where x³ belongs: v ** 3",
    },
    decimal_slipped: {
      wrong: "0.44715 in place of 0.044715",
      value: (v) => {
        const u = Math.sqrt(2 / Math.PI) * (v + 0.44715 * v ** 3);
        return 0.5 * v * (1 + Math.tanh(u));
      },
      says: "0.44715 stands where 0.044715 belongs",
    },
    zero_point_eight: {
      wrong: "0.8 in place of sqrt(2/π)",
      value: (v) => {
        const u = 0.8 * (v + 0.044715 * v ** 3);
        return 0.5 * v * (1 + Math.tanh(u));
      },
      says: "0.8 stands where sqrt(2/pi) belongs",
    },
    factor_of_x_alone: {
      wrong: "sqrt(2/π) multiplies x alone in the tanh form",
      value: (v) => {
        const u = Math.sqrt(2 / Math.PI) * v + 0.044715 * v ** 3;
        return 0.5 * v * (1 + Math.tanh(u));
      },
      says: "sqrt(2/pi) multiplies the whole bracket, x + 0.044715 x³",
    },
    other_factor: {
      wrong: "another number in place of sqrt(2/π) in the tanh form",
      value: (v) => {
        const u = Math.sqrt(2) / Math.PI * (v + 0.044715 * v ** 3);
        return 0.5 * v * (1 + Math.tanh(u));
      },
      alike: [
        2 / Math.PI,
        Math.sqrt(Math.PI / 2),
        Math.sqrt(2 * Math.PI),
        Math.SQRT1_2,
        Math.SQRT2,
        1,
        1.702,
      ].map((factor) => (v) =>
        0.5 * v * (1 + Math.tanh(factor * (v + 0.044715 * v ** 3)))
      ),
      says:
        "this is the tanh form, but its factor is not sqrt(2/pi), which is 0.7979",
    },
    missing_half: {
      wrong: "x(1 + tanh u): twice too large",
      value: (v) => {
        const u = Math.sqrt(2 / Math.PI) * (v + 0.044715 * v ** 3);
        return v * (1 + Math.tanh(u));
      },
      says: "this is twice as large as it should be: the half is missing",
    },
    erf_unscaled: {
      wrong: "erf(x) in place of erf(x / sqrt(2))",
      value: (v) => {
        const z = Math.abs(v);
        const t = 1 / (1 + 0.3275911 * z);
        const tail = Math.exp(-z * z) * t *
          (0.254829592 +
            t * (-0.284496736 +
                t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
        return 0.5 * v * (v < 0 ? tail : 2 - tail);
      },
      // As good as the erf of a few terms that a student writes.
      absolute: 3e-6,
      says: "erf takes x / sqrt(2), not x",
    },
    hard_swish: {
      wrong: "x·clip(x + 3, 0, 6) / 6",
      value: (v) => v * Math.max(0, Math.min(6, v + 3)) / 6,
      says: "this is the hard swish, made of straight lines",
    },
    missing_brackets: {
      wrong: "x * 1 / 1 + e^(-1.702 x): the denominator has no brackets",
      value: (v) => v * 1 / 1 + Math.exp(-1.702 * v),
      alike: [(v) => v * (1 / 1 + Math.exp(-1.702 * v))],
      says:
        "brackets are missing: a / 1 + c divides by 1 alone; the whole denominator needs them",
    },
    missing_brackets_of_sum: {
      wrong: "0.5 * x * 1 + tanh u: the sum has no brackets",
      value: (v) => {
        const u = Math.sqrt(2 / Math.PI) * (v + 0.044715 * v ** 3);
        return 0.5 * v * 1 + Math.tanh(u);
      },
      says: "brackets are missing: 0.5 x multiplies the whole sum, 1 + tanh(u)",
    },
    squared_term: {
      wrong: "x² in the place of x³ in the tanh form",
      value: (v) => {
        const u = Math.sqrt(2 / Math.PI) * (v + 0.044715 * v * v);
        return 0.5 * v * (1 + Math.tanh(u));
      },
      says: "the tanh form has 0.044715 x³, not x²",
    },
    constant_one_seven: {
      wrong: "1.7 in place of 1.702",
      value: (v) => v / (1 + Math.exp(-1.7 * v)),
      alike: FACTORS.map((factor) => (v) => v / (1 + Math.exp(-factor * v))),
      says: "this is x * sigmoid(k x) with another factor k than 1.702",
    },
  },
  tails: {
    quotient_of_exponentials: {
      wrong: "e^z / (1 + e^z) is Infinity / Infinity from x = 418 on",
      mayFail: ["approximation"],
      saidBy: ["approximation"],
      value: (v) => {
        const e = Math.exp(1.702 * v);
        return v * e / (1 + e);
      },
      says:
        "e^z / (1 + e^z) is Infinity / Infinity for large z: use 1 / (1 + e^-z)",
    },
  },
});
