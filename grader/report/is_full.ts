import type { SheetCheck } from "../verdict/mod.ts";

/** Whether a check earned all of its points, for formats that know two states. */
export function isFull({ points, maxPoints }: SheetCheck): boolean {
  return points >= maxPoints;
}
