import { InputError } from "../verdict/mod.ts";

/** A folder or an archive that somebody handed in. */
export interface Found {
  /** Its name, without `.zip`; two of the same name keep theirs. */
  readonly id: string;
  readonly path: string;
  readonly kind: "folder" | "zip";
}

/** What is in a folder of submissions. */
export interface Haul {
  readonly found: readonly Found[];
  /** Loose files: names of what is neither a folder nor a zip. */
  readonly ignored: readonly string[];
}

/** What systems leave in every folder. */
const LITTER = /^(\..*|__MACOSX|Thumbs\.db|desktop\.ini)$/;

/**
 * Finds the submissions in a folder, one a subfolder or zip, ordered by name.
 *
 * @throws {InputError} If the folder cannot be read or holds none.
 */
export async function findSubmissions(dir: string): Promise<Haul> {
  const refuse = (state: string) =>
    new InputError(
      `Cannot grade class "${dir}": ${state}; name the folder with a subfolder or zip for each student`,
    );
  const found: Found[] = [];
  const ignored: string[] = [];
  try {
    for await (const entry of Deno.readDir(dir)) {
      const { name } = entry;
      if (LITTER.test(name)) continue;
      const path = `${dir}/${name}`;
      // A link to a folder may lead out; whether it does is asked later.
      const isFolder = entry.isDirectory ||
        (entry.isSymlink && await leadsToFolder(path));
      if (isFolder) found.push({ id: name, path, kind: "folder" });
      else if (/\.zip$/i.test(name)) {
        found.push({ id: name.replace(/\.zip$/i, ""), path, kind: "zip" });
      } else ignored.push(name);
    }
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) throw refuse("no such folder");
    if (error instanceof Deno.errors.NotADirectory) {
      throw refuse("it is not a folder");
    }
    throw refuse("it cannot be opened");
  }
  if (found.length === 0) throw refuse("there is no submission in it");
  const count = Map.groupBy(found, ({ id }) => id);
  return {
    found: found.map((entry) =>
      entry.kind === "zip" && count.get(entry.id)!.length > 1
        ? { ...entry, id: entry.path.slice(dir.length + 1) }
        : entry
    ).sort((a, b) => a.id < b.id ? -1 : 1),
    ignored: ignored.sort(),
  };
}

async function leadsToFolder(path: string): Promise<boolean> {
  try {
    return (await Deno.stat(path)).isDirectory;
  } catch {
    return false;
  }
}
