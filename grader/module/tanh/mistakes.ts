import { mistakesOf } from "../../laws/mistakes_of.ts";
import { reproduces } from "../../laws/reproduces.ts";

/** Mistakes made with Tanh. */
export const mistakes = mistakesOf("tanh", {
  values: {
    sigmoid_instead: {
      wrong: "the sigmoid, not zero-centred",
      value: (v) => 1 / (1 + Math.exp(-v)),
      says: "this is the sigmoid, which goes from 0 to 1",
    },
    sign_flipped: {
      wrong: "e^-x - e^x in the numerator: falls instead of rising",
      value: (v) => -Math.tanh(v),
      says: "the terms of the numerator are swapped: this is -tanh(x)",
    },
    missing_double: {
      wrong: "e^x in place of e^2x: computes tanh(x / 2)",
      value: (v) => Math.tanh(v / 2),
      says: "this is tanh(x / 2): the exponent needs 2 x",
    },
    no_minus_one: {
      wrong: "2 sigmoid(2x) without the - 1: ranges over (0, 2)",
      value: (v) => 2 / (1 + Math.exp(-2 * v)),
      says: "this is 2 sigmoid(2x): the - 1 is missing",
    },
    hard_tanh: {
      wrong: "clips x to [-1, 1]",
      value: (v) => Math.max(-1, Math.min(1, v)),
      says: "this only clips x to [-1, 1]: that is the hard tanh",
    },
    derivative: {
      wrong: "1 - tanh², the slope",
      value: (v) => 1 - Math.tanh(v) ** 2,
      says: "this is the slope of tanh, 1 - tanh², not its value",
    },
    secant: {
      wrong: "2 / (e^x + e^-x), the hyperbolic secant",
      value: (v) => 1 / Math.cosh(v),
      says: "this is 2 / (e^x + e^-x): the numerator is e^x - e^-x",
    },
    cosh_only: {
      wrong: "half of e^x + e^-x, which is the denominator's",
      value: (v) => Math.cosh(v),
      says: "this is (e^x + e^-x) / 2: the numerator e^x - e^-x is missing",
    },
    sinh_only: {
      wrong: "half of e^x - e^-x, the denominator forgotten",
      value: (v) => Math.sinh(v),
      says: "the denominator is forgotten: this is (e^x - e^-x) / 2",
    },
    base_two: {
      wrong: "powers of 2 in place of powers of e",
      value: (v) => Math.tanh(v * Math.LN2),
      says: "2 takes the place of e: use Math.exp or Math.tanh",
    },
    missing_brackets: {
      wrong: "the quotient's denominator has no brackets",
      value: (v) => (Math.exp(v) - Math.exp(-v)) / Math.exp(v) + Math.exp(-v),
      alike: [
        (v) => Math.exp(v) - Math.exp(-v) / Math.exp(v) + Math.exp(-v),
        (v) => Math.exp(v) - Math.exp(-v) / (Math.exp(v) + Math.exp(-v)),
        (v) => (Math.exp(2 * v) - 1) / Math.exp(2 * v) + 1,
        (v) => Math.exp(2 * v) - 1 / (Math.exp(2 * v) + 1),
        (v) => Math.exp(2 * v) - 1 / Math.exp(2 * v) + 1,
        (v) => 2 / 1 + Math.exp(-2 * v) - 1,
      ],
      says:
        "brackets are missing: a / b + c divides by b alone; numerator and denominator each need them",
    },
    tangent: {
      wrong: "the tangent of an angle",
      value: (v) => Math.tan(v),
      says: "this is the tangent of an angle: the hyperbolic one is Math.tanh",
    },
    arctangent: {
      wrong: "the angle of a tangent",
      value: (v) => Math.atan(v),
      says: "this is Math.atan, an angle: the hyperbolic tangent is Math.tanh",
    },
    upside_down: {
      wrong: "the quotient upside down: 1 / tanh(x)",
      value: (v) => 1 / Math.tanh(v),
      alike: [
        (v) => (Math.exp(v) + Math.exp(-v)) / (Math.exp(v) - Math.exp(-v)),
      ],
      says: "the quotient is upside down: this is 1 / tanh(x)",
    },
  },
  "near-zero": {
    double_sigmoid: {
      wrong: "2 sigmoid(2x) - 1, which cancels for small x",
      mayFail: ["extremes"],
      value: (v) => 2 / (1 + Math.exp(-2 * v)) - 1,
      says:
        "two numbers near 1 are subtracted, and the digits of x are lost: Math.tanh and Math.expm1 keep them",
    },
  },
  extremes: {
    sinh_over_cosh: {
      wrong: "sinh and cosh both overflow: NaN beyond 710",
      saidBy: ["near-zero"],
      value: (v) => Math.sinh(v) / Math.cosh(v),
      absolute: 0,
      says:
        "a quotient of exponentials: for a large x both overflow to Infinity / Infinity, and without expm1 a tiny x is lost beside 1",
      explains: (...asked) =>
        QUOTIENTS.some((quotient) =>
          reproduces(({ input }) => input.data.map(quotient))(...asked)
        ),
    },
    flushes_subnormals: {
      wrong: "subnormal inputs give 0",
      value: (v) => Math.abs(v) < 2 ** -126 ? 0 : Math.tanh(v),
      says: "the smallest numbers become 0: so close to zero, tanh(x) is x",
      explains: ({ input }, { data }) =>
        data.every((y, i) => {
          const x = input.data[i]!;
          if (y === 0 && Math.abs(x) < 1e-30) return true;
          return Object.is(y, Math.fround(Math.tanh(x)));
        }),
    },
  },
});

/** The same formula as students write it; they differ near zero. */
const QUOTIENTS: readonly ((x: number) => number)[] = [
  (x) => Math.sinh(x) / Math.cosh(x),
  (x) => (Math.exp(x) - Math.exp(-x)) / (Math.exp(x) + Math.exp(-x)),
  (x) => (Math.exp(2 * x) - 1) / (Math.exp(2 * x) + 1),
  (x) => {
    const [up, down] = [Math.fround(Math.exp(x)), Math.fround(Math.exp(-x))];
    return Math.fround(up - down) / Math.fround(up + down);
  },
];
