import type { CheckSpec, Tolerance } from "../checklist/mod.ts";
import { GraderError } from "../subject/mod.ts";

/** The tolerance that the checklist gives to a check. */
export function toleranceOf({ id, tolerance }: CheckSpec): Tolerance {
  if (tolerance) return tolerance;
  throw new GraderError(
    `Cannot run check "${id}": the checklist gives it no tolerance`,
  );
}
