import { mistakesOf } from "../../laws/mistakes_of.ts";

/** Where inputs are clipped, if they are. */
const BOUNDS = Array.from({ length: 90 }, (_, i) => i + 1);

/** Mistakes made with Sigmoid. */
export const mistakes = mistakesOf("sigmoid", {
  values: {
    missing_minus: {
      wrong: "1 / (1 + e^x): mirrored, falling instead of rising",
      value: (v) => 1 / (1 + Math.exp(v)),
      says: "the sign of the exponent is flipped: this is 1 / (1 + e^x)",
    },
    minus_in_denominator: {
      wrong: "1 / (1 - e^-x)",
      value: (v) => 1 / (1 - Math.exp(-v)),
      alike: [
        (v) =>
          v >= 0 ? 1 / (1 - Math.exp(-v)) : Math.exp(v) / (1 - Math.exp(v)),
      ],
      says: "the denominator subtracts the exponential: add it to 1",
    },
    of_magnitude: {
      wrong: "1 / (1 + e^-|x|): the negatives come out as the positives do",
      value: (v) => 1 / (1 + Math.exp(-Math.abs(v))),
      says:
        "the negatives come out as the positives do: for x < 0 it is e^x / (1 + e^x)",
    },
    base_two: {
      wrong: "uses 2 for e",
      value: (v) => 1 / (1 + 2 ** -v),
      says: "2 takes the place of e: use Math.exp",
    },
    short_e: {
      wrong: "uses 2.718 for e",
      value: (v) => 1 / (1 + 2.718 ** -v),
      says: "2.718 is not e: use Math.exp",
    },
    tanh_instead: {
      wrong: "the hyperbolic tangent, centred on 0",
      value: (v) => Math.tanh(v),
      says: "this is tanh, which goes from -1 to 1: the sigmoid ends at 0",
    },
    tanh_unscaled: {
      wrong: "0.5 + 0.5 tanh(x), without halving x",
      value: (v) => 0.5 * (1 + Math.tanh(v)),
      says:
        "this is the sigmoid of 2 x: as (1 + tanh(x / 2)) / 2 it needs x / 2",
    },
    softplus: {
      wrong: "log(1 + e^x), whose slope is the sigmoid",
      value: (v) => Math.log(1 + Math.exp(v)),
      says: "this is log(1 + e^x), the softplus: the sigmoid is its slope",
    },
    derivative: {
      wrong: "returns the derivative s(1 - s)",
      value: (v) => {
        const y = 1 / (1 + Math.exp(-v));
        return y * (1 - y);
      },
      says: "this is the sigmoid's slope, s * (1 - s), not its value",
    },
    negative_branch: {
      wrong: "negative branch divides e^x by 1 + e^-x",
      value: (v) =>
        v >= 0 ? 1 / (1 + Math.exp(-v)) : Math.exp(v) / (1 + Math.exp(-v)),
      says:
        "the branch of the negatives divides e^x by 1 + e^-x: both need e^x",
    },
    missing_brackets: {
      wrong: "1 / 1 + e^-x: the denominator has no brackets",
      value: (v) => 1 / 1 + Math.exp(-v),
      alike: [
        (v) => v >= 0 ? 1 / (1 + Math.exp(-v)) : Math.exp(v) / 1 + Math.exp(v),
        (v) => Math.exp(v) / 1 + Math.exp(v),
      ],
      says:
        "brackets are missing, or the quotient is upside down: it is 1 / (1 + e^-x)",
    },
    expm1_plus_one: {
      wrong: "1 / (1 + expm1(-x)), which is e^x: expm1 has taken 1 off already",
      value: (v) => 1 / (1 + Math.expm1(-v)),
      says:
        "this is e^x: Math.expm1(-v) is e^-v - 1, so 1 + it is e^-v; use Math.exp",
    },
    twice_exponential: {
      wrong: "1 / (1 + e^(e^-x)): the exponential is taken twice",
      value: (v) => 1 / (1 + Math.exp(Math.exp(-v))),
      says: "the exponential is taken twice: once is enough",
    },
    bitwise_power: {
      wrong: "^ in the place of a power",
      value: (v) => 1 / (1 + Math.E ^ -v),
      says:
        "^ works on bits here and is no power: Math.exp(-v), or Math.E ** -v",
    },
  },
  extremes: {
    ratio: {
      wrong: "e^x / (1 + e^x) gives NaN for large x",
      value: (v) => {
        const e = Math.exp(v);
        return e / (1 + e);
      },
      // By operations of the tensor, which round to float32.
      alike: [(v) => {
        const e = Math.fround(Math.exp(v));
        return e / Math.fround(1 + e);
      }],
      absolute: 0,
      says:
        "e^x / (1 + e^x) is Infinity / Infinity for large x: that is for x < 0 only",
    },
    naive: {
      wrong: "1 / (1 + e^-x) overflows on the way for large negative x",
      value: (v) => 1 / (1 + Math.exp(-v)),
      alike: [(v) => 1 / (1 + Math.fround(Math.exp(-v)))],
      absolute: 0,
      says:
        "e^-x was taken of a large negative x: take exponentials of -|x| only, in the branch that needs it",
    },
  },
  symmetry: {
    half_tanh: {
      wrong: "(1 + tanh(x/2)) / 2 cancels in the lower tail",
      mayFail: ["extremes", "range"],
      value: (v) => (1 + Math.tanh(v / 2)) / 2,
      alike: [
        (v) => v < 0 ? 1 - 1 / (1 + Math.exp(v)) : 1 / (1 + Math.exp(-v)),
      ],
      says:
        "the small side is what is left of numbers near 1, which has no digits: compute it directly",
    },
    clip_ten: {
      wrong: "the input is clipped to [-10, 10]",
      mayFail: ["values", "range", "extremes"],
      value: (v) => 1 / (1 + Math.exp(-Math.max(-10, Math.min(10, v)))),
      alike: BOUNDS.map((bound) => (v) =>
        1 / (1 + Math.exp(-Math.max(-bound, Math.min(bound, v))))
      ),
      // A tail of 1e-13 is no 0.
      absolute: 0,
      says:
        "the input is clipped, and the tails are flat: the stable form needs no clip",
      saidBy: ["values", "range", "extremes"],
    },
  },
});
