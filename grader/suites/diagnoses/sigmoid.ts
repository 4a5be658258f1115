import { type Diagnosis, elementwise } from "./diagnosis.ts";
import { sigmoid as exact } from "../exact/mod.ts";

/** Mistakes made with Sigmoid. */
export const sigmoid: readonly Diagnosis[] = [
  elementwise(
    "sigmoid/sign_flipped",
    "the sign of the exponent is flipped: this is 1 / (1 + e^x)",
    (x) => exact(-x),
  ),
  elementwise(
    "sigmoid/tanh_instead",
    "this is tanh, which goes from -1 to 1",
    Math.tanh,
  ),
  elementwise(
    "sigmoid/base_two",
    "2 takes the place of e: use Math.exp",
    (x) => 1 / (1 + 2 ** -x),
  ),
];
