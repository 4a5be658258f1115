/** The hidden checks, by the id that the checklist gives them. */
import type { Check } from "../verdict/check.ts";
import { gelu } from "./gelu.ts";
import { relu } from "./relu.ts";
import { sigmoid } from "./sigmoid.ts";
import { softmax } from "./softmax.ts";
import { systems } from "./systems.ts";
import { tanh } from "./tanh.ts";

/** Every check of the module. */
export const SUITES: Readonly<Record<string, Check>> = {
  ...relu,
  ...sigmoid,
  ...tanh,
  ...gelu,
  ...softmax,
  ...systems,
};
