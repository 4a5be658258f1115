import type { CurveData } from "../picture_data.ts";
import { numbers } from "./numbers.ts";

/** How far a curve is from the exact one, as the end of a sentence. */
export function distanceText({ ulps }: Pick<CurveData, "ulps">): string {
  const worst = numbers(ulps).reduce(
    (a, b) => Math.max(a, Number.isNaN(b) ? Infinity : b),
    0,
  );
  if (!Number.isFinite(worst)) {
    return "in places not a number where one is wanted";
  }
  if (worst === 0) return "equal to the last bit";
  if (worst > 1e6) return "in places more than a million float32 steps apart";
  if (worst === 1) return "at most 1 float32 step apart";
  return `at most ${worst} float32 steps apart`;
}
