import type { SheetCheck } from "../verdict/mod.ts";

/**
 * Whether a check earned all of its points, for formats that know two states.
 * Where the grader failed, points are kept and nothing was earned.
 */
export function isFull({ points, maxPoints, outcome }: SheetCheck): boolean {
  return points >= maxPoints && outcome !== "error";
}
