import { sigmoid } from "./exact.ts";
import { elementwise } from "../../laws/elementwise_mistake.ts";
import { pointwiseMistakes } from "../../laws/pointwise_mistakes.ts";
import type { Mistake } from "../../verdict/mistake.ts";

/** Where inputs are clipped, if they are. */
const BOUNDS = Array.from({ length: 90 }, (_, i) => i + 1);

/** Mistakes made with Sigmoid. */
export const mistakes: readonly Mistake[] = [
  elementwise(
    "sigmoid/missing_minus",
    "the sign of the exponent is flipped: this is 1 / (1 + e^x)",
    (x) => sigmoid(-x),
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
    "sigmoid/derivative",
    "this is the sigmoid's slope, s * (1 - s), not its value",
    (x) => sigmoid(x) * (1 - sigmoid(x)),
  ),
  elementwise(
    "sigmoid/negative_branch",
    "the branch of the negatives divides e^x by 1 + e^-x: both need e^x",
    (x) => x < 0 ? Math.exp(x) / (1 + Math.exp(-x)) : sigmoid(x),
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
  ...pointwiseMistakes("sigmoid", [
    {
      id: "missing_brackets",
      about: "1 / 1 + e^-x: the denominator has no brackets",
      wrong: (x) => 1 / 1 + Math.exp(-x),
      fails: "values",
      says:
        "brackets are missing: 1 / 1 + e^-x is 1 + e^-x; the whole denominator needs them",
    },
    {
      id: "bitwise_power",
      about: "^ in the place of a power",
      wrong: (x) => 1 / (1 + Math.E ^ -x),
      fails: "values",
      says:
        "^ works on bits here and is no power: Math.exp(-v), or Math.E ** -v",
    },
    {
      id: "clip_ten",
      about: "the input is clipped to [-10, 10]",
      wrong: (x) => sigmoid(Math.max(-10, Math.min(10, x))),
      alike: BOUNDS.map((bound) => (x) =>
        sigmoid(Math.max(-bound, Math.min(bound, x)))
      ),
      fails: "symmetry",
      mayFail: ["values", "range", "extremes"],
      says:
        "the input is clipped, and the tails are flat: the stable form needs no clip",
    },
  ], { sigmoid }),
];
