import { median } from "./median.ts";

/** Between which values the median lies, with 99 % confidence. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 400;

/** Percentile bootstrap of the median; the seed makes it repeatable. */
export function bootstrapInterval(
  values: readonly number[],
  seed = 1,
): Interval {
  let state = seed;
  function nextIndex(): number {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor(state / 2 ** 32 * values.length);
  }
  const medians = Array.from({ length: RESAMPLES }, () => {
    return median(values.map(() => values[nextIndex()]!));
  }).sort((a, b) => a - b);
  return {
    low: medians[Math.floor(RESAMPLES * 0.005)]!,
    high: medians[Math.ceil(RESAMPLES * 0.995) - 1]!,
  };
}
