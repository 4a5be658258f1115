import type { Evidence } from "../law.ts";
import { type Diagnosis, explains } from "./diagnosis.ts";
import { DIAGNOSES } from "./diagnoses.ts";

/**
 * The likely mistake: the first known one that would have given every answer
 * that the student's code gave.
 */
export function diagnose(
  exercise: string,
  evidence: readonly Evidence[],
): string | undefined {
  const known: readonly Diagnosis[] = DIAGNOSES[exercise] ?? [];
  const pairs = evidence.flatMap(({ cases, values }) =>
    cases.map((call, i) => ({ call, output: values[i]!.output }))
  ).filter(({ output }) => output.data.length > 0);
  if (pairs.length === 0) return undefined;
  return known.find((diagnosis) =>
    pairs.every(({ call, output }) => explains(diagnosis, call, output))
  )?.says;
}
