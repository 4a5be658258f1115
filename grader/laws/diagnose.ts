import { blankText } from "../subject/blank_text.ts";
import type { CheckContext } from "../verdict/check.ts";
import type { Mistake } from "../verdict/mistake.ts";
import { GENERAL_MISTAKES } from "./general_mistakes.ts";
import type { Evidence } from "./law.ts";

/**
 * The likely mistake: the first known one that would have given every answer
 * that the student's code gave; those of the exercise first, then what can go
 * wrong with any.
 */
export function diagnose(
  { mistakes, spec, student, exercises }: Pick<
    CheckContext,
    "mistakes" | "spec" | "student" | "exercises"
  >,
  exercise: string,
  evidence: readonly Evidence[],
): string | undefined {
  const pairs = evidence.flatMap(({ cases, values }) =>
    cases.map((call, i) => ({ call, output: values[i]!.output }))
  ).filter(({ output }) => output.data.length > 0);
  if (pairs.length === 0) return undefined;
  const file = exercises.find(({ id }) => id === exercise)?.file ?? "";
  const source = () => blankText(student.sources?.get(file)?.text ?? "");
  const own = mistakes.filter(({ fails, saidBy }) =>
    [fails, ...saidBy].includes(spec.id)
  );
  const general = GENERAL_MISTAKES.filter(({ checks }) =>
    checks.some((check) => spec.id === `${exercise}.${check}`)
  );
  const explains = ({ explains }: Pick<Mistake, "explains">) =>
    pairs.every(({ call, output }) => explains?.(call, output));
  return (own.find(explains) ??
    general.find((mistake) =>
      explains(mistake) &&
      pairs.some(({ call, output }) =>
        mistake.somewhere?.(call, output) ?? true
      ) &&
      (mistake.source?.test(source()) ?? true)
    ))?.says;
}
