import type { Diagnosis } from "../laws/diagnosis.ts";
import { gelu } from "./gelu/mistakes.ts";
import { relu } from "./relu/mistakes.ts";
import { sigmoid } from "./sigmoid/mistakes.ts";
import { softmax } from "./softmax/mistakes.ts";
import { tanh } from "./tanh/mistakes.ts";

/** The known mistakes, by exercise. */
export const DIAGNOSES: Readonly<Record<string, readonly Diagnosis[]>> = {
  relu,
  sigmoid,
  tanh,
  gelu,
  softmax,
};
