/** The hidden checks, by the lines of the checklist. */
import type { Units } from "../verdict/module.ts";
import { gelu } from "./gelu.ts";
import { relu } from "./relu.ts";
import { sigmoid } from "./sigmoid.ts";
import { softmax } from "./softmax.ts";
import { systems } from "./systems.ts";
import { tanh } from "./tanh.ts";

/** Every line of the module. */
export const UNITS: Units = {
  relu: { checks: relu },
  sigmoid: { checks: sigmoid },
  tanh: { checks: tanh },
  gelu: { checks: gelu },
  softmax: { checks: softmax },
  systems: { checks: systems },
};
