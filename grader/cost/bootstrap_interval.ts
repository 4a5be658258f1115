import { median } from "./median.ts";
import { randomFrom } from "./random_from.ts";

/** Between which values the median lies, with 99 % confidence. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 1000;

/** Percentile bootstrap of the median; the seed makes it repeatable. */
export function bootstrapInterval(
  values: readonly number[],
  seed = 1,
): Interval {
  const random = randomFrom(seed);
  const medians = Array.from({ length: RESAMPLES }, () => {
    return median(
      values.map(() => values[Math.floor(random() * values.length)]!),
    );
  }).sort((a, b) => a - b);
  return {
    low: medians[Math.floor(RESAMPLES * 0.005)]!,
    high: medians[Math.ceil(RESAMPLES * 0.995) - 1]!,
  };
}
