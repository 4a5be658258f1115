import { sigmoid } from "../exact/mod.ts";
import { type Diagnosis, elementwise } from "./diagnosis.ts";

/** Mistakes made with Tanh. */
export const tanh: readonly Diagnosis[] = [
  elementwise(
    "tanh/sigmoid_instead",
    "this is the sigmoid, which goes from 0 to 1",
    sigmoid,
  ),
];
