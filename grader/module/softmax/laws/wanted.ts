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
  const limits = exact.some(Number.isNaN) ? softmaxLimits(given) : exact;
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
