import { findSubmissions, readSubmission } from "../../intake/mod.ts";
import type { Sources } from "./source.ts";

/**
 * A folder with a subfolder or zip for each student.
 *
 * @param files Names of the exercise files.
 * @throws {InputError} If it cannot be opened, or there is no submission in it.
 */
export async function plainSources(
  dir: string,
  files: readonly string[],
): Promise<Sources> {
  const { found, ignored, clashes } = await findSubmissions(dir);
  return {
    found: found.map((one) =>
      one.kind === "refused" ? one : {
        kind: "source",
        id: one.id,
        read: () => readSubmission(one, files),
      }
    ),
    ignored,
    clashes,
  };
}
