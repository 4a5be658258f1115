import { pointwiseMistakes } from "../../laws/pointwise_mistakes.ts";

/** Mistakes made with ReLU: each row is a mutant too. */
export const mistakes = pointwiseMistakes("relu", [
  {
    id: "leaky",
    about: "negatives leak through with slope 0.01",
    wrong: (x) => x > 0 ? x : 0.01 * x,
    fails: "values",
    says: "this is a leaky ReLU: negatives come through with a slope of 0.01",
  },
  {
    id: "absolute",
    about: "negatives come back positive",
    wrong: (x) => Math.abs(x),
    fails: "values",
    says: "this is the absolute value: negatives must become 0, not positive",
  },
  {
    id: "minimum",
    about: "takes the minimum with 0 instead of the maximum",
    wrong: (x) => Math.min(0, x),
    fails: "values",
    says: "this is min(0, x): the positives must pass, not the negatives",
  },
  {
    id: "sign_flipped",
    about: "keeps the negative part, negated: max(0, -x)",
    wrong: (x) => Math.max(0, -x),
    fails: "values",
    says: "a sign is flipped: this is max(0, -x)",
  },
  {
    id: "maximum_with_one",
    about: "takes the maximum with 1 instead of 0",
    wrong: (x) => Math.max(1, x),
    fails: "values",
    says: "this is max(1, x): compare with 0",
  },
  {
    id: "identity_copy",
    about: "copies the input unchanged: the result of Math.max is dropped",
    wrong: (x) => x,
    fails: "values",
    says: "this returns the input as it is: negatives must become 0",
  },
  {
    id: "step",
    about: "returns 1 for positives: the derivative instead of the function",
    wrong: (x) => x > 0 ? 1 : 0,
    fails: "values",
    says: "this is the slope of ReLU, 0 or 1, not its value",
  },
  {
    id: "negative_zero",
    about: "negatives become -0",
    wrong: (x) => x > 0 || Number.isNaN(x) ? x : -0,
    fails: "sparsity",
    says:
      "the zeros carry a minus sign: a negative was multiplied by 0, or negated",
  },
  {
    id: "relu6",
    about: "positives are capped at 6",
    wrong: (x) => Math.min(6, Math.max(0, x)),
    fails: "sparsity",
    mayFail: ["extremes"],
    says: "this is ReLU6: positives must pass beyond 6 too",
  },
  {
    id: "ternary",
    about: "NaN becomes 0, because NaN > 0 is false",
    wrong: (x) => x > 0 ? x : 0,
    fails: "extremes",
    says: "NaN > 0 is false, so NaN fell into the branch of the negatives",
  },
  {
    id: "half_sum",
    about: "(x + |x|) / 2 gives NaN at -Infinity",
    wrong: (x) => (x + Math.abs(x)) / 2,
    fails: "extremes",
    says:
      "-Infinity is computed with: times 0, or plus Infinity, it is NaN; choose instead",
  },
]);
