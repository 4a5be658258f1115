import type { Evidence } from "./law.ts";
import type { Mistake } from "../verdict/mistake.ts";

/**
 * The likely mistake: the first known one that would have given every answer
 * that the student's code gave.
 *
 * @param check The check that failed.
 */
export function diagnose(
  mistakes: readonly Mistake[],
  exercise: string,
  check: string,
  evidence: readonly Evidence[],
): string | undefined {
  const known = mistakes.filter((mistake) =>
    [mistake.check ?? `${exercise}.values`].flat().includes(check)
  );
  if (known.length === 0) return undefined;
  const pairs = evidence.flatMap(({ cases, values }) =>
    cases.map((call, i) => ({ call, output: values[i]!.output }))
  ).filter(({ output }) => output.data.length > 0);
  if (pairs.length === 0) return undefined;
  return known.find((mistake) =>
    pairs.every(({ call, output }) => mistake.explains?.(call, output))
  )?.says;
}
