import { bootstrapInterval, type Interval } from "./bootstrap_interval.ts";

/** With fewer, resampling says nothing that the range does not say. */
const ENOUGH = 6;
/** Room on both sides of a range of few ratios. */
const ROOM = 1.5;

/** Between which values the median ratio lies. */
export function ratioInterval(ratios: readonly number[]): Interval {
  if (ratios.length >= ENOUGH) return bootstrapInterval(ratios);
  return { low: Math.min(...ratios) / ROOM, high: Math.max(...ratios) * ROOM };
}
