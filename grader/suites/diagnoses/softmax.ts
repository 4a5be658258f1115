import type { Diagnosis } from "./diagnosis.ts";

/** Mistakes made with Softmax. */
export const softmax: readonly Diagnosis[] = [];
