import type { Diagnosis } from "./diagnosis.ts";
import { gelu } from "./gelu.ts";
import { relu } from "./relu.ts";
import { sigmoid } from "./sigmoid.ts";
import { softmax } from "./softmax.ts";
import { tanh } from "./tanh.ts";

/** The known mistakes, by exercise. */
export const DIAGNOSES: Readonly<Record<string, readonly Diagnosis[]>> = {
  relu,
  sigmoid,
  tanh,
  gelu,
  softmax,
};
