import {
  CLEAN,
  type TensorData,
  type Value,
  type Work,
} from "../../grader/subject/mod.ts";
import { casesOf, type Evidence, type Law } from "../../grader/laws/law.ts";
import type { Sample } from "../../grader/laws/samples/mod.ts";

/** What a test makes up about an answer. */
export interface Made extends Partial<Omit<Value, "kind" | "output">> {
  readonly output: TensorData;
}

const NO_WORK: Work = { calls: {}, overflows: 0 };

/** Evidence by hand: the law's own calls, and made-up answers to them. */
export function evidence(
  law: Law,
  sample: Sample,
  answers: readonly Made[],
): Evidence {
  const values = answers.map((made): Value => ({
    kind: "value",
    work: NO_WORK,
    bufferBytes: 4 * made.output.data.length,
    state: CLEAN,
    prints: [],
    printsDropped: 0,
    ...made,
  }));
  return { sample, cases: casesOf(law, sample), values };
}

/** The sentence with which a law refuses answers; undefined if it does not. */
export function refusal(
  law: Law,
  sample: Sample,
  ...answers: readonly Made[]
): string | undefined {
  return law.judge(evidence(law, sample, answers))?.message;
}

/** The sample itself, mapped by a function, as an answer. */
export function mapped(
  { input: { shape, data } }: Sample,
  f: (value: number) => number,
): Made {
  return { output: { shape, data: data.map(f) } };
}
