import { STAGE_PREFIX } from "../../grader/subject/sweep_stages.ts";

/** How many stages were made, and those that are still there. */
export interface StagesMade {
  readonly made: number;
  readonly left: readonly string[];
}

/**
 * What becomes of the stages that are made while the body runs. They are told by
 * who makes them: tests that run beside this one make theirs in the same folder,
 * under the same process id.
 */
export async function stagesMadeBy(
  body: () => Promise<unknown>,
): Promise<StagesMade> {
  const make = Deno.makeTempDirSync;
  const made: string[] = [];
  Deno.makeTempDirSync = (options) => {
    const path = make(options);
    if (path.includes(STAGE_PREFIX)) made.push(path);
    return path;
  };
  try {
    await body();
  } finally {
    Deno.makeTempDirSync = make;
  }
  return { made: made.length, left: made.filter(isThere) };
}

function isThere(path: string): boolean {
  try {
    return Deno.lstatSync(path).isDirectory;
  } catch {
    return false;
  }
}
