import type { Tolerance } from "../../../checklist/mod.ts";
import { isClose } from "../../../laws/is_close.ts";
import type { Case } from "../../../subject/mod.ts";
import { showNumber } from "../../../verdict/show_number.ts";
import { softmax, softmaxLimits } from "../exact.ts";

/** What is wanted of a call, number by number. */
export interface Wanted {
  readonly exact: Float32Array;
  accepts(answer: number, index: number): boolean;
  /** In words. */
  says(index: number): string;
}

/** The exact softmax of a call; where that is NaN, its limit will do too. */
export function wantedOf(given: Case, tolerance: Tolerance): Wanted {
  const exact = softmax(given).data as Float32Array;
  const limits = hasNaN(exact) ? softmaxLimits(given) : exact;
  const isEither = (index: number) =>
    Number.isNaN(exact[index]) && !Number.isNaN(limits[index]);
  return {
    exact,
    accepts: (answer, index) =>
      isClose(answer, exact[index]!, tolerance) ||
      isEither(index) && isClose(answer, limits[index]!, tolerance),
    says: (index) =>
      showNumber(exact[index]!) +
      (isEither(index) ? ` or ${showNumber(limits[index]!)}` : ""),
  };
}

/** A row in the numbers of a tensor: where it begins, and how it goes on. */
export interface Row {
  readonly start: number;
  readonly length: number;
  readonly step: number;
}

/** The index of the first answer of a row that will not do, -1 if all will. */
export function firstWrong(
  { accepts }: Wanted,
  answers: Float32Array,
  { start, length, step }: Row = { start: 0, length: answers.length, step: 1 },
): number {
  const end = start + length * step;
  for (let at = start; at < end; at += step) {
    if (!accepts(answers[at]!, at)) return at;
  }
  return -1;
}

function hasNaN(numbers: Float32Array): boolean {
  for (let i = 0; i < numbers.length; i++) {
    if (Number.isNaN(numbers[i])) return true;
  }
  return false;
}
