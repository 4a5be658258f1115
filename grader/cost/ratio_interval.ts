import { bootstrapInterval, type Interval } from "./bootstrap_interval.ts";

/** All of fewer are on one side of the median more often than in 1 of 100. */
const ENOUGH = 8;
/** Room on both sides of the range of fewer. */
const ROOM = 1.5;

/** Between which values the median ratio lies. */
export function ratioInterval(ratios: readonly number[]): Interval {
  if (ratios.length >= ENOUGH) return bootstrapInterval(ratios);
  return { low: Math.min(...ratios) / ROOM, high: Math.max(...ratios) * ROOM };
}
