import { mistakesOf } from "../../laws/mistakes_of.ts";

/** Mistakes made with ReLU. */
export const mistakes = mistakesOf("relu", {
  values: {
    leaky: {
      wrong: "negatives leak through with slope 0.01",
      value: (v) => v > 0 ? v : 0.01 * v,
      alike: [0.001, 0.1, 0.2, 0.25, 0.3].map((slope) => (v) =>
        v > 0 ? v : slope * v
      ),
      says: "this is a leaky ReLU: negatives come through with a small slope",
    },
    absolute: {
      wrong: "negatives come back positive",
      value: (v) => Math.abs(v),
      says: "this is the absolute value: negatives must become 0, not positive",
    },
    minimum: {
      wrong: "takes the minimum with 0 instead of the maximum",
      value: (v) => Math.min(0, v),
      says: "this is min(0, x): the positives must pass, not the negatives",
    },
    sign_flipped: {
      wrong: "keeps the negative part, negated: max(0, -x)",
      value: (v) => Math.max(0, -v),
      says: "a sign is flipped: this is max(0, -x)",
    },
    maximum_with_one: {
      wrong: "takes the maximum with 1 instead of 0",
      value: (v) => Math.max(1, v),
      says: "this is max(1, x): compare with 0",
    },
    kept_from_one: {
      wrong: "keeps what is at least 1 instead of what is above 0",
      value: (v) => v < 1 ? 0 : v,
      alike: [(v) => v <= 1 ? 0 : v],
      says: "the numbers between 0 and 1 are lost: compare with 0",
    },
    identity_copy: {
      wrong: "copies the input unchanged: the result of Math.max is dropped",
      value: (v) => v,
      says: "this returns the input as it is: negatives must become 0",
    },
    softplus: {
      wrong: "log(1 + e^x), which has no corner",
      value: (v) => Math.log(1 + Math.exp(v)),
      says: "this is log(1 + e^x), the softplus: ReLU has a corner at 0",
    },
    step: {
      wrong: "returns 1 for positives: the derivative instead of the function",
      value: (v) => v > 0 ? 1 : 0,
      alike: [(v) => v >= 0 ? 1 : 0],
      says: "this is the slope of ReLU, 0 or 1, not its value",
    },
  },
  sparsity: {
    negative_zero: {
      wrong: "negatives become -0",
      value: (v) => v > 0 || Number.isNaN(v) ? v : -0,
      says:
        "the zeros carry a minus sign: a negative was multiplied by 0, or negated",
    },
    relu6: {
      wrong: "positives are capped at 6",
      mayFail: ["extremes"],
      saidBy: ["extremes"],
      value: (v) => Math.min(6, Math.max(0, v)),
      says: "this is ReLU6: positives must pass beyond 6 too",
    },
  },
  extremes: {
    ternary: {
      wrong: "NaN becomes 0, because NaN > 0 is false",
      value: (v) => v > 0 ? v : 0,
      says: "NaN > 0 is false, so NaN fell into the branch of the negatives",
    },
    half_sum: {
      wrong: "(x + |x|) / 2 gives NaN at -Infinity",
      value: (v) => (v + Math.abs(v)) / 2,
      says:
        "-Infinity is computed with: times 0, or plus Infinity, it is NaN; choose instead",
    },
  },
});
