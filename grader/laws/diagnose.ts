import { blankText } from "../subject/blank_text.ts";
import type { CheckContext } from "../verdict/check.ts";
import type { Failure } from "../verdict/failure.ts";
import type { Explains } from "../verdict/mistake.ts";
import {
  GENERAL_MISTAKES,
  type GeneralMistake,
  type Pair,
} from "./general_mistakes.ts";
import { fromSheetTensor, rowMajor } from "../verdict/sheet_tensor.ts";
import type { Evidence } from "./law.ts";

/**
 * The likely mistake: the first known one that would have given every answer
 * that the student's code gave, that which is shown among them; those of the
 * exercise first, then what can go wrong with any. What would as well have given
 * the answer that is wanted explains nothing.
 *
 * @param failure What is shown.
 * @param shown The call that shows it, whole. Default: as far as it is shown.
 */
export function diagnose(
  { mistakes, spec, student, exercises }: Pick<
    CheckContext,
    "mistakes" | "spec" | "student" | "exercises"
  >,
  exercise: string,
  evidence: readonly Evidence[],
  failure: Failure,
  shown: Pair | undefined = shownPair(failure),
): string | undefined {
  const pairs = evidence.flatMap(({ cases, values }) =>
    cases.map((call, i) => ({ call, output: values[i]!.output }))
  ).concat(shown ?? []).filter(({ call, output }) =>
    call.input.data.length > 0 || output.data.length > 0
  );
  if (pairs.length === 0) return undefined;
  const file = exercises.find(({ id }) => id === exercise)?.file ?? "";
  const source = () => blankText(student.sources?.get(file)?.text ?? "");
  const own = mistakes.filter(({ fails, saidBy }) =>
    [fails, ...saidBy].includes(spec.id)
  );
  const general = GENERAL_MISTAKES.filter(({ checks }) =>
    checks.some((check) => spec.id === `${exercise}.${check}`)
  );
  const isTold = (explain: Explains) =>
    shown === undefined || tellsFromRight(explain, failure, shown);
  const { shape } = failure.input ?? pairs[0]!.call.input;
  const fits = ({ source: pattern, explains, ofSeveral }: GeneralMistake) =>
    explains(pairs, shape) && (!ofSeveral || areSeveral(pairs)) &&
    (pattern?.test(source()) ?? true);
  const known = general.find((mistake) => mistake.isSure && fits(mistake)) ??
    own.find(({ explains = [] }) =>
      explains.some((explain) =>
        pairs.every(({ call, output }) => explain(call, output)) &&
        isTold(explain)
      )
    ) ?? general.find(fits);
  return known?.says;
}

/** Whether different numbers were asked. */
function areSeveral(pairs: readonly Pair[]): boolean {
  const inputs = pairs.map(({ call }) => call.input.data);
  const first = inputs.find(({ length }) => length > 0)?.[0];
  return inputs.some((data) => data.some((value) => value !== first));
}

/** The call that is shown, if it is shown whole. */
function shownPair({ input, dim, output }: Failure): Pair | undefined {
  const given = input && fromSheetTensor(input);
  const came = output && fromSheetTensor(output);
  return given && came && {
    call: { input: given, ...(dim !== undefined && { dim: Number(dim) }) },
    output: came,
  };
}

/** Answers nearer than that are told apart by their digits. */
const NEAR = 1e-9;

/** Whether a mistake explains what is shown, and not as well what is wanted. */
function tellsFromRight(
  explain: Explains,
  { index, expected, absError }: Failure,
  { call, output }: Pair,
): boolean {
  const error = Number(absError);
  if (error <= NEAR) return explain(call, output, 0);
  if (!(error > NEAR)) return true;
  const at = rowMajor(output.shape, index ?? []);
  if (at >= output.data.length) return true;
  const data = output.data.with(at, Number(expected));
  return !explain(call, { ...output, data });
}
