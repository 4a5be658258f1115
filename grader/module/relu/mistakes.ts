import { elementwise } from "../../laws/elementwise_mistake.ts";
import type { Mistake } from "../../verdict/mistake.ts";

/** Mistakes made with ReLU. */
export const mistakes: readonly Mistake[] = [
  elementwise(
    "relu/leaky",
    "this is a leaky ReLU: negatives come through with a slope of 0.01",
    (x) => x > 0 ? x : 0.01 * x,
  ),
  elementwise(
    "relu/absolute",
    "this is the absolute value: negatives must become 0, not positive",
    Math.abs,
  ),
  elementwise(
    "relu/minimum",
    "this is min(0, x): the positives must pass, not the negatives",
    (x) => Math.min(0, x),
  ),
  elementwise(
    "relu/sign_flipped",
    "a sign is flipped: this is max(0, -x)",
    (x) => Math.max(0, -x),
  ),
  elementwise(
    "relu/maximum_with_one",
    "this is max(1, x): compare with 0",
    (x) => Math.max(1, x),
  ),
  elementwise(
    "relu/identity_copy",
    "this returns the input as it is: negatives must become 0",
    (x) => x,
  ),
  elementwise(
    "relu/step",
    "this is the slope of ReLU, 0 or 1, not its value",
    (x) => x > 0 ? 1 : 0,
  ),
  elementwise(
    "relu/negative_zero",
    "the zeros carry a minus sign: a negative was multiplied by 0, or negated",
    (x) => x > 0 ? x : -0,
    { check: "relu.sparsity" },
  ),
  elementwise(
    "relu/relu6",
    "this is ReLU6: positives must pass beyond 6 too",
    (x) => Math.min(6, Math.max(0, x)),
    { check: "relu.sparsity" },
  ),
  elementwise(
    "relu/ternary",
    "NaN > 0 is false, so NaN fell into the branch of the negatives",
    (x) => x > 0 ? x : 0,
    { check: "relu.extremes" },
  ),
  elementwise(
    "relu/half_sum",
    "-Infinity is computed with: times 0, or plus Infinity, it is NaN; choose instead",
    (x) => (x + Math.abs(x)) / 2,
    { check: "relu.extremes" },
  ),
];
