/**
 * Finds the folder with the exercise files in what was handed in: itself, its
 * `exercises`, or either of these in its only subfolder, where a host that
 * makes archives puts everything.
 *
 * @param dir A folder, as its real path.
 * @param files Names of the exercise files.
 * @returns The real path; `dir` if none of the files is in any.
 */
export async function locateExercises(
  dir: string,
  files: readonly string[],
): Promise<string> {
  const inner = await onlyFolder(dir);
  const places = [dir, `${dir}/exercises`];
  if (inner !== undefined) {
    places.push(`${dir}/${inner}`, `${dir}/${inner}/exercises`);
  }
  for (const place of places) {
    const real = await realFolder(place);
    // A folder that links out of the submission is none of it.
    if (real === undefined || !`${real}/`.startsWith(`${dir}/`)) continue;
    for (const file of files) {
      if (await exists(`${real}/${file}`)) return real;
    }
  }
  return dir;
}

/** More entries than this are no exercise. */
const MAX_ENTRIES = 1000;

async function onlyFolder(dir: string): Promise<string | undefined> {
  const folders: string[] = [];
  let entries = 0;
  for await (const { name, isDirectory } of Deno.readDir(dir)) {
    if (++entries > MAX_ENTRIES) return undefined;
    if (isDirectory && !/^(\.|__MACOSX$|node_modules$)/.test(name)) {
      folders.push(name);
    }
  }
  return folders.length === 1 ? folders[0] : undefined;
}

async function realFolder(path: string): Promise<string | undefined> {
  try {
    const real = await Deno.realPath(path);
    return (await Deno.stat(real)).isDirectory ? real : undefined;
  } catch {
    return undefined;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await Deno.lstat(path);
    return true;
  } catch {
    return false;
  }
}
