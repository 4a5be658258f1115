import { dirname } from "@std/path/dirname";
import { InputError } from "../base/input_error.ts";

/**
 * The real path of a folder that whoever runs the grader has typed. Of all
 * links only these are followed, and not where they lead to what the student
 * may not hand in.
 *
 * @param path Absolute.
 * @param role What the folder is, and the option that names it: `exercises`.
 * @param guarded Folders that no link may lead into: the kit, a reference.
 * @throws {InputError} If it is no folder, or such a link.
 */
export function typedFolder(
  path: string,
  role: string,
  guarded: readonly string[] = [],
): string {
  const act = `Cannot read ${role} "${path}"`;
  let real: string;
  let isDirectory: boolean;
  try {
    ({ isDirectory } = Deno.statSync(path));
    real = Deno.realPathSync(path);
  } catch (error) {
    const missing = error instanceof Deno.errors.NotFound;
    throw new InputError(
      missing
        ? `${act}: no such folder; name one with --${role}`
        : `${act}: it cannot be opened; check its permissions`,
    );
  }
  if (!isDirectory) {
    throw new InputError(
      `${act}: it is not a folder; name the folder of files`,
    );
  }
  if (guarded.some((folder) => leadsInto(path, folder))) {
    throw new InputError(
      `${act}: it is a link to the grader's own files; name the folder that was handed in`,
    );
  }
  return real;
}

/** Whether a link on the way to `path` leads into the folder. */
function leadsInto(path: string, folder: string): boolean {
  const guard = realOf(folder);
  if (guard === undefined) return false;
  for (let at = path;; at = dirname(at)) {
    if (isLink(at)) {
      const real = realOf(at)!;
      // The folder itself may be reached by a link, as may all around it.
      if (isWithin(real, guard) && (real !== guard || at === path)) return true;
      if (at === path && isWithin(guard, real)) return true;
    }
    if (dirname(at) === at) return false;
  }
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`) ||
    path.startsWith(`${folder}\\`);
}

function isLink(path: string): boolean {
  try {
    return Deno.lstatSync(path).isSymlink;
  } catch {
    return false;
  }
}

function realOf(path: string): string | undefined {
  try {
    return Deno.realPathSync(path);
  } catch {
    return undefined;
  }
}
