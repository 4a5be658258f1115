import { sigmoid } from "../exact/mod.ts";
import { type Diagnosis, elementwise } from "./diagnosis.ts";

/** Mistakes made with GELU. */
export const gelu: readonly Diagnosis[] = [
  elementwise(
    "gelu/k_16",
    "1.6 stands where 1.702 belongs",
    (x) => x * sigmoid(1.6 * x),
  ),
];
