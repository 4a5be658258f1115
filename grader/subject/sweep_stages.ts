/** What the name of every stage starts with. */
export const STAGE_PREFIX = "tinytorch-grade-";
/** The file in a stage that its grader holds a lock on for as long as it lives. */
export const STAGE_LOCK = "lock";

const HOUR = 3_600_000;

/**
 * Removes the stages that killed graders left behind: this user's, untouched
 * for an hour, and with a lock that nobody holds. What cannot be looked at or
 * removed stays.
 *
 * @param stage A stage of this user in the folder to sweep; it stays.
 */
export async function sweepStages(
  stage: string,
  now: number = Date.now(),
): Promise<void> {
  const [, folder, own] = /^(.*)[\\/]([^\\/]+)$/.exec(stage)!;
  let uid: number | null;
  let entries: Deno.DirEntry[];
  try {
    ({ uid } = await Deno.lstat(stage));
    entries = await Array.fromAsync(Deno.readDir(folder!));
  } catch {
    // Whoever may make a folder here may not list its siblings: then nobody sweeps.
    return;
  }
  for (const { name, isDirectory } of entries) {
    if (!isDirectory || name === own || !name.startsWith(STAGE_PREFIX)) {
      continue;
    }
    const path = `${folder}/${name}`;
    try {
      const found = await Deno.lstat(path);
      const isOld = now - (found.mtime?.getTime() ?? now) > HOUR;
      if (!found.isDirectory || found.uid !== uid || !isOld) continue;
      if (await isHeld(`${path}/${STAGE_LOCK}`)) continue;
      await Deno.remove(path, { recursive: true });
    } catch {
      // Somebody else's, or somebody else was faster.
    }
  }
}

async function isHeld(path: string): Promise<boolean> {
  try {
    using file = await Deno.open(path, { read: true, write: true });
    return !await file.tryLock(true);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}
