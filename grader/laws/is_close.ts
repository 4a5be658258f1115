import type { Tolerance } from "../checklist/mod.ts";

/**
 * Whether a value is within tolerance of what is expected. NaN agrees with NaN
 * only, an infinity with itself only, -0 with +0.
 */
export function isClose(
  actual: number,
  expected: number,
  { absolute, relative }: Tolerance,
): boolean {
  if (actual === expected) return true;
  if (Number.isNaN(expected)) return Number.isNaN(actual);
  if (!Number.isFinite(actual) || !Number.isFinite(expected)) return false;
  return Math.abs(actual - expected) <=
    absolute + relative * Math.abs(expected);
}
