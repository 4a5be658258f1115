import { lowTime } from "./low_time.ts";
import { randomFrom } from "../base/random_from.ts";

/** Between which values a ratio lies, with 99 % confidence. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 400;
/** By how much two processes differ that run the same code. */
const REPETITION = 1.08;
/** Of fewer batches resampling knows too little. */
const ENOUGH = 12;
const ROOM = 1.5;

/**
 * Between which values the ratio of two undisturbed times lies: a bootstrap of
 * the batches, and room for what another start of both processes would give.
 */
export function ratioInterval(
  times: readonly number[],
  others: readonly number[],
  seed = 1,
): Interval {
  const random = randomFrom(seed);
  const again = (values: readonly number[]) =>
    lowTime(values.map(() => values[Math.floor(random() * values.length)]!));
  const ratios = Array.from(
    { length: RESAMPLES },
    () => again(times) / again(others),
  ).sort((a, b) => a - b);
  const few = Math.min(times.length, others.length) < ENOUGH;
  const room = few ? ROOM : REPETITION;
  return {
    low: ratios[Math.floor(RESAMPLES * 0.005)]! / room,
    high: ratios[Math.ceil(RESAMPLES * 0.995) - 1]! * room,
  };
}
