/** The hidden checks, by the lines of the checklist. */
import type { Units } from "../verdict/module.ts";
import { gelu } from "./gelu/unit.ts";
import { relu } from "./relu/unit.ts";
import { sigmoid } from "./sigmoid/unit.ts";
import { softmax } from "./softmax/unit.ts";
import { systems } from "./systems/unit.ts";
import { tanh } from "./tanh/unit.ts";

/** Every line of the module. */
export const UNITS: Units = {
  relu: { checks: relu },
  sigmoid: { checks: sigmoid },
  tanh: { checks: tanh },
  gelu: { checks: gelu },
  softmax: { checks: softmax },
  systems: { checks: systems },
};
