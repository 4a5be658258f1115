import { sigmoid as exact } from "./exact.ts";
import { elementwise } from "../../laws/elementwise_mistake.ts";
import type { Mistake } from "../../verdict/mistake.ts";

/** Mistakes made with Sigmoid. */
export const mistakes: readonly Mistake[] = [
  elementwise(
    "sigmoid/missing_minus",
    "the sign of the exponent is flipped: this is 1 / (1 + e^x)",
    (x) => exact(-x),
  ),
  elementwise(
    "sigmoid/minus_in_denominator",
    "the denominator subtracts: this is 1 / (1 - e^-x)",
    (x) => 1 / (1 - Math.exp(-x)),
  ),
  elementwise(
    "sigmoid/base_two",
    "2 takes the place of e: use Math.exp",
    (x) => 1 / (1 + 2 ** -x),
  ),
  elementwise(
    "sigmoid/short_e",
    "2.718 is not e: use Math.exp",
    (x) => 1 / (1 + 2.718 ** -x),
  ),
  elementwise(
    "sigmoid/tanh_unscaled",
    "this is (1 + tanh(x)) / 2: the tanh needs x / 2",
    (x) => 0.5 + 0.5 * Math.tanh(x),
  ),
  elementwise(
    "sigmoid/clip_five",
    "the input is clipped to [-5, 5]: the stable form needs no clip",
    (x) => exact(Math.max(-5, Math.min(5, x))),
  ),
  elementwise(
    "sigmoid/derivative",
    "this is the sigmoid's slope, s * (1 - s), not its value",
    (x) => exact(x) * (1 - exact(x)),
  ),
  elementwise(
    "sigmoid/negative_branch",
    "the branch of the negatives divides e^x by 1 + e^-x: both need e^x",
    (x) => x < 0 ? Math.exp(x) / (1 + Math.exp(-x)) : exact(x),
  ),
  elementwise(
    "sigmoid/clip_twenty",
    "the input is clipped to [-20, 20]: the stable form needs no clip",
    (x) => exact(Math.max(-20, Math.min(20, x))),
    { check: "sigmoid.symmetry" },
  ),
  elementwise(
    "sigmoid/half_tanh",
    "the small side is what is left of numbers near 1, which has no digits: compute it directly",
    (x) => (1 + Math.tanh(x / 2)) / 2,
    { check: "sigmoid.symmetry" },
  ),
  elementwise(
    "sigmoid/ratio",
    "e^x / (1 + e^x) is Infinity / Infinity for large x: that is for x < 0 only",
    (x) => Math.exp(x) / (1 + Math.exp(x)),
    { check: "sigmoid.extremes" },
  ),
  elementwise(
    "sigmoid/naive",
    "Math.exp was called on a large positive number: call it on -|x| only, in the branch that needs it",
    (x) => 1 / (1 + Math.exp(-x)),
    { check: "sigmoid.extremes" },
  ),
];
