import { type Diagnosis, elementwise } from "./diagnosis.ts";

/** Mistakes made with ReLU. */
export const relu: readonly Diagnosis[] = [
  elementwise(
    "relu/leaky",
    "this is a leaky ReLU: negatives leak through with a slope of 0.01",
    (x) => x > 0 ? x : 0.01 * x,
  ),
  elementwise(
    "relu/abs",
    "this is the absolute value: negatives must become 0, not positive",
    Math.abs,
  ),
  elementwise(
    "relu/min",
    "this is min(0, x): the positives must pass, not the negatives",
    (x) => Math.min(0, x),
  ),
  elementwise(
    "relu/identity",
    "this returns its input: negatives must become 0",
    (x) => x,
  ),
  elementwise(
    "relu/relu6",
    "this is ReLU6: positives must pass, also beyond 6",
    (x) => Math.min(6, Math.max(0, x)),
  ),
];
