import type { Checklist } from "../checklist/mod.ts";
import { locateExercises } from "../classroom/locate_exercises.ts";

/**
 * The folder of the exercise files in what somebody handed in, which may be
 * the folder itself or its `exercises`. What is no folder stays what it is.
 */
export async function exercisesIn(
  dir: string,
  { exercises }: Checklist,
): Promise<string> {
  try {
    const real = await Deno.realPath(dir);
    return await locateExercises(real, exercises.map(({ file }) => file));
  } catch {
    return dir;
  }
}
