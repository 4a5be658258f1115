import type { CostMeasure } from "./cost_measure.ts";

/** Times the reference's cost: up to `full` all points, up to `half` half. */
export interface CostBudget {
  readonly full: number;
  readonly half: number;
}

/** What a measurement says. `noise`: the machine was too busy to say. */
export type CostVerdict = "passed" | "half" | "failed" | "unclear" | "noise";

/** How far the control may be from 1 before time proves nothing. */
const TRUSTED = 0.15;

/** So far beyond, no noise explains it. */
const CLEAR = 2;

/**
 * Whether a cost is within its budget. Only an interval that is beyond it
 * altogether costs points, or a ratio of more than twice as much.
 */
export function judgeCost(
  cost: CostMeasure,
  { full, half }: CostBudget,
): CostVerdict {
  const { low, high, ratio } = cost;
  const isSure = isTrusted(cost);
  if (ratio > CLEAR * half || (isSure && low > half)) return "failed";
  if (ratio > CLEAR * full) return "half";
  if (!isSure) return "noise";
  if (low > full) return "half";
  return high <= full || ratio <= full ? "passed" : "unclear";
}

/** Whether the reference took as long as the reference. */
export function isTrusted(
  { control }: Pick<CostMeasure, "control">,
): boolean {
  return Math.abs(control - 1) <= TRUSTED;
}

/** Whether further pairs could change the verdict. */
export function isSettled(
  cost: CostMeasure,
  { full, half }: CostBudget,
): boolean {
  const { low, high } = cost;
  const clear = high <= full || low > half || (low > full && high <= half);
  return clear && isTrusted(cost);
}
