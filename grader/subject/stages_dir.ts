import { dirname } from "@std/path/dirname";
import { GraderError } from "./grader_error.ts";

/**
 * The folder in which stages are made: one in memory where the system has it,
 * because on some disks each small file takes a millisecond, and each database
 * of a child's cache a few more.
 */
export function stagesDir(): string {
  return known ??= dirname(probe());
}

let known: string | undefined;

/** An empty folder's path, as it was for a moment. */
function probe(): string {
  for (const options of [{ dir: "/dev/shm" }, {}]) {
    try {
      // Links in the path would defeat --allow-read.
      const made = Deno.realPathSync(Deno.makeTempDirSync(options));
      Deno.removeSync(made);
      return made;
    } catch {
      // Not there, or not for us.
    }
  }
  throw new GraderError(
    "Cannot make a temporary folder: there is no room for one; free some, or set TMPDIR",
  );
}
