import { sigmoid } from "../sigmoid/exact.ts";
import { elementwise, reproduces } from "../../laws/elementwise_mistake.ts";
import { pointwiseMistakes } from "../../laws/pointwise_mistakes.ts";
import type { Mistake } from "../../verdict/mistake.ts";

/** Mistakes made with Tanh. */
export const mistakes: readonly Mistake[] = [
  elementwise(
    "tanh/sigmoid_instead",
    "this is the sigmoid, which goes from 0 to 1",
    sigmoid,
  ),
  elementwise(
    "tanh/sign_flipped",
    "the terms of the numerator are swapped: this is -tanh(x)",
    (x) => -Math.tanh(x),
  ),
  elementwise(
    "tanh/missing_double",
    "this is tanh(x / 2): the exponent needs 2 x",
    (x) => Math.tanh(x / 2),
  ),
  elementwise(
    "tanh/no_minus_one",
    "this is 2 sigmoid(2x): the - 1 is missing",
    (x) => 2 * sigmoid(2 * x),
  ),
  elementwise(
    "tanh/hard_tanh",
    "this only clips x to [-1, 1]: that is the hard tanh",
    (x) => Math.max(-1, Math.min(1, x)),
  ),
  elementwise(
    "tanh/derivative",
    "this is the slope of tanh, 1 - tanh², not its value",
    (x) => 1 - Math.tanh(x) ** 2,
  ),
  elementwise(
    "tanh/secant",
    "this is 2 / (e^x + e^-x): the numerator is e^x - e^-x",
    (x) => 1 / Math.cosh(x),
  ),
  elementwise(
    "tanh/sinh_only",
    "the denominator is forgotten: this is (e^x - e^-x) / 2",
    Math.sinh,
  ),
  elementwise(
    "tanh/base_two",
    "2 takes the place of e: use Math.exp or Math.tanh",
    (x) => Math.tanh(x * Math.LN2),
  ),
  elementwise(
    "tanh/double_sigmoid",
    "two numbers near 1 are subtracted, and the digits of x are lost: Math.tanh and Math.expm1 keep them",
    (x) => 2 / (1 + Math.exp(-2 * x)) - 1,
    { check: "tanh.near-zero" },
  ),
  {
    id: "tanh/sinh_over_cosh",
    says:
      "a naive quotient of exponentials: both overflow, and Infinity / Infinity is NaN",
    check: "tanh.extremes",
    explains: (call, output) =>
      QUOTIENTS.some((quotient) =>
        reproduces(({ input }) => input.data.map(quotient))(call, output)
      ),
  },
  {
    id: "tanh/flushes_subnormals",
    says: "the smallest numbers become 0: so close to zero, tanh(x) is x",
    check: "tanh.extremes",
    explains: ({ input }, { data }) =>
      data.every((y, i) => {
        const x = input.data[i]!;
        if (y === 0 && Math.abs(x) < 1e-30) return true;
        return Object.is(y, Math.fround(Math.tanh(x)));
      }),
  },
  ...pointwiseMistakes("tanh", [
    {
      id: "missing_brackets",
      about: "the quotient's denominator has no brackets",
      wrong: (x) => (Math.exp(x) - Math.exp(-x)) / Math.exp(x) + Math.exp(-x),
      alike: [
        (x) => Math.exp(x) - Math.exp(-x) / Math.exp(x) + Math.exp(-x),
        (x) => Math.exp(x) - Math.exp(-x) / (Math.exp(x) + Math.exp(-x)),
      ],
      fails: "values",
      says:
        "brackets are missing: a / b + c divides by b alone; numerator and denominator each need them",
    },
    {
      id: "tangent",
      about: "the tangent of an angle",
      wrong: (x) => Math.tan(x),
      fails: "values",
      says: "this is the tangent of an angle: the hyperbolic one is Math.tanh",
    },
  ]),
];

/** The same formula as students write it; they differ near zero. */
const QUOTIENTS: readonly ((x: number) => number)[] = [
  (x) => Math.sinh(x) / Math.cosh(x),
  (x) => (Math.exp(x) - Math.exp(-x)) / (Math.exp(x) + Math.exp(-x)),
  (x) => (Math.exp(2 * x) - 1) / (Math.exp(2 * x) + 1),
];
