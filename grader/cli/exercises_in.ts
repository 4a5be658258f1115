import type { Checklist } from "../checklist/mod.ts";
import {
  type Entries,
  readSubmission,
  Refusal,
  typedFolder,
} from "../intake/mod.ts";
import { InputError } from "../base/input_error.ts";
import { room } from "./room.ts";

/**
 * The exercise files in what somebody handed in, which may be the folder itself
 * or its `exercises`.
 *
 * @param dir As it was typed; no link in it is followed, nor one in its path
 * that leads to the kit or to the reference.
 * @throws {InputError} If it cannot be read.
 */
export async function exercisesIn(
  dir: string,
  solutionsDir: string,
  { exercises }: Checklist,
): Promise<Entries> {
  const path = typedFolder(dir, "exercises", [room(""), solutionsDir]);
  try {
    const names = exercises.map(({ file }) => file);
    return await readSubmission({ kind: "folder", path }, names);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new InputError(
      `Cannot read exercises "${dir}": ${error.message}; name the folder of files`,
    );
  }
}
