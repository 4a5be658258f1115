import { InputError } from "../base/input_error.ts";
import { nearest } from "../base/nearest.ts";
import type { Checklist, Exercise } from "../checklist/mod.ts";

/**
 * The exercise that a word names: its id, its file, or the path of that.
 *
 * @param act What is to be done with it, such as "grade".
 * @throws {InputError} If there is none.
 */
export function chosenExercise(
  name: string,
  { exercises }: Checklist,
  act: string,
): Exercise {
  const id = name.replace(/^.*[\\/]/, "").replace(/\.ts$/, "").toLowerCase();
  const exercise = exercises.find((exercise) => exercise.id === id);
  if (exercise) return exercise;
  const known = exercises.map(({ id }) => id);
  const guess = nearest(id, known);
  throw new InputError(
    `Cannot ${act} "${name}": there is no such exercise; ${
      guess ? `did you mean "${guess}"?` : `choose from ${known.join(", ")}`
    }`,
  );
}
