import { gather } from "./_gather.ts";
import type { Download, Top } from "./handed.ts";

/**
 * Clones of students' repositories, `CLASSROOM-ASSIGNMENT-USER`: GitHub
 * Classroom's, Classroom 50's, or made by a script. What is in them is the
 * student's, so that only the folder's name says whose it is.
 *
 * @param isClone Whether a folder is a repository.
 */
export function clones(
  tops: readonly Top[],
  isClone: (name: string) => boolean,
): Download | undefined {
  return gather(
    "GitHub",
    tops,
    ({ name, kind }) =>
      kind === "folder" && isClone(name)
        ? { id: name, people: [{ github: name, folder: name }], part: { name } }
        : undefined,
  );
}
