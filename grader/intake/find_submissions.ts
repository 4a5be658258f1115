import { InputError } from "../base/input_error.ts";

/** A folder or an archive that somebody handed in. */
export interface HandedIn {
  readonly kind: "folder" | "zip";
  /** Unlike any other's: its name, without `.zip` where that stays so. */
  readonly id: string;
  readonly path: string;
}

/** What is not taken. */
export interface Refused {
  readonly kind: "refused";
  readonly id: string;
  /** Why, as a clause. */
  readonly reason: string;
}

/** What is in a folder of submissions. */
export interface Haul {
  readonly found: readonly (HandedIn | Refused)[];
  /** Loose files: names of what is neither a folder nor a zip. */
  readonly ignored: readonly string[];
  /** Names of archives that keep their `.zip`, since another has the rest. */
  readonly clashes: readonly string[];
}

/** What systems leave in every folder. */
export const LITTER = /^(\..*|__MACOSX|Thumbs\.db|desktop\.ini)$/;
const ZIP = /\.zip$/i;
/** Archives; only a zip is opened. */
export const ARCHIVE = /\.(zip|tar|tgz|tar\.(gz|bz2|xz)|7z|rar)$/i;

/** A class of the whole world. */
const MOST = 1_000_000;

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
  const entries: Deno.DirEntry[] = [];
  try {
    for await (const entry of Deno.readDir(dir)) {
      if (!LITTER.test(entry.name)) entries.push(entry);
      if (entries.length > MOST) throw refuse(`it holds more than ${MOST}`);
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (error instanceof Deno.errors.NotFound) throw refuse("no such folder");
    if (error instanceof Deno.errors.NotADirectory) {
      throw refuse("it is not a folder");
    }
    throw refuse("it cannot be opened");
  }
  const names = Map.groupBy(entries, ({ name }) => name);
  const short = Map.groupBy(entries, ({ name }) => name.replace(ZIP, ""));
  const found: (HandedIn | Refused)[] = [];
  const ignored: string[] = [];
  const clashes: string[] = [];
  for (const [name, [entry, ...more]] of names) {
    const { isDirectory, isSymlink } = entry!;
    if (more.length > 0) {
      // The system told names that are no UTF-8, each in the same words.
      const reason = `${
        more.length + 1
      } have names that are not UTF-8; rename them`;
      found.push({ id: name, kind: "refused", reason });
      continue;
    }
    const isZip = ZIP.test(name) && !isDirectory;
    if (!isDirectory && !isSymlink && !isZip) {
      if (ARCHIVE.test(name)) {
        const stem = name.replace(ARCHIVE, "");
        const id = names.has(stem) || short.has(stem) ? name : stem;
        const reason = "it is an archive but no zip; pack it as one";
        found.push({ id, kind: "refused", reason });
      } else ignored.push(name);
      continue;
    }
    // A short name is free if it is nobody's name, long or short.
    const stem = name.replace(ZIP, "");
    const isFree = isZip && !names.has(stem) && short.get(stem)!.length === 1;
    if (isZip && !isFree) clashes.push(name);
    const id = isFree ? stem : name;
    const path = `${dir}/${name}`;
    if (isSymlink) {
      const reason = "it is a link; put the folder or zip itself there";
      found.push({ id, kind: "refused", reason });
    } else found.push({ id, kind: isZip ? "zip" : "folder", path });
  }
  if (found.length === 0) throw refuse("there is no submission in it");
  found.sort((a, b) => a.id < b.id ? -1 : 1);
  return { found, ignored: ignored.sort(), clashes: clashes.sort() };
}
