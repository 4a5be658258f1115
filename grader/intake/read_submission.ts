import { ARCHIVE, type HandedIn } from "./find_submissions.ts";
import { lazy } from "../base/lazy.ts";
import type { ArchiveModule } from "./archive_options.ts";
import type { Bounds } from "./bounds.ts";
import type { Entries, Entry } from "./entry.ts";
import {
  type Located,
  locateExercises,
  type Lookup,
} from "./locate_exercises.ts";
import { listFolder } from "./list_folder.ts";
import { readEntry } from "./read_entry.ts";
import { Refusal } from "./refusal.ts";
import { MAX_SOURCE_BYTES } from "./source_file.ts";

/** What one submission may hold; an honest one has a hundredth of it. */
export const SUBMISSION_BOUNDS: Bounds = {
  entries: 50_000,
  fileBytes: MAX_SOURCE_BYTES,
  totalBytes: 1 << 23,
  // `folder/exercises/file.ts` is three deep.
  depth: 3,
  ms: 10_000,
};

/** In a folder with more than these, it is not looked for an only subfolder. */
const MOST_AT_TOP = 1000;

/**
 * Reads the exercise files of a submission, by name; what is not there is left
 * out. No link is followed.
 *
 * @param files Names of the exercise files.
 * @throws {Refusal} If it is neither, or holds more than it may.
 */
export async function readSubmission(
  { path, kind }: Pick<HandedIn, "path" | "kind">,
  files: readonly string[],
): Promise<Entries> {
  return kind === "zip" ? await readZip(path, files) : readPlaces(path, files);
}

/**
 * Reads files of one folder, by name.
 *
 * @param dir The folder, as its real path.
 */
export function readFiles(dir: string, files: readonly string[]): Entries {
  const found = new Map<string, Entry>();
  for (const file of files) {
    const entry = readEntry(`${dir}/${file}`, MAX_SOURCE_BYTES);
    if (entry) found.set(file, entry);
  }
  return found;
}

function readPlaces(dir: string, files: readonly string[]): Entries {
  if (kindOf(dir) === "link") throw new Refusal("the folder is a link");
  if (kindOf(dir) !== "folder") {
    throw new Refusal("the folder cannot be opened");
  }
  const lookup: Lookup = {
    folders: foldersIn(dir),
    kindOf: (path) => kindOf(`${dir}/${path}`),
  };
  const located = locateExercises(lookup, files);
  if (located.isLink) return linked(files);
  const found = readFiles(
    `${dir}/${located.prefix}`.replace(/\/$/, ""),
    files,
  );
  return orRefused(found, () => {
    const [only, ...more] = lookup.folders;
    return [
      dir,
      ...only !== undefined && more.length === 0 ? [`${dir}/${only}`] : [],
    ].flatMap((place) => listFolder(place))
      .find(({ name }) => ARCHIVE.test(name))?.name;
  });
}

/**
 * What was found; where that is nothing, an archive within, which is not opened,
 * is a matter for a person.
 */
function orRefused(
  found: Entries,
  archiveIn: () => string | undefined,
): Entries {
  const archive = found.size > 0 ? undefined : archiveIn();
  if (archive === undefined) return found;
  throw new Refusal(
    `no exercise file is in it, but "${archive}" is, which was not opened; unpack it`,
  );
}

function linked(files: readonly string[]): Entries {
  return new Map(files.map((file) => [file, { kind: "link" }]));
}

function foldersIn(dir: string): string[] {
  const folders: string[] = [];
  let entries = 0;
  for (const { name, isDirectory } of Deno.readDirSync(dir)) {
    if (++entries > MOST_AT_TOP) return [];
    if (isDirectory) folders.push(name);
  }
  return folders;
}

function kindOf(path: string): ReturnType<Lookup["kindOf"]> {
  try {
    const { isSymlink, isDirectory } = Deno.lstatSync(path);
    return isSymlink ? "link" : isDirectory ? "folder" : "file";
  } catch {
    return "none";
  }
}

/**
 * Reads the exercise files of an archive, by name.
 *
 * @param source Its path, or its bytes.
 * @throws {Refusal} If it is no zip, or holds more than it may.
 */
export async function readZip(
  source: string | Uint8Array,
  files: readonly string[],
): Promise<Entries> {
  const { readArchive }: ArchiveModule = await import(
    lazy("./archive/read_archive.ts")
  );
  let archive: string | undefined;
  const all = await readArchive(source, SUBMISSION_BOUNDS, {
    wanted: (path) => {
      const name = path.slice(path.lastIndexOf("/") + 1);
      if (ARCHIVE.test(name)) archive ??= name;
      return files.includes(name);
    },
  });
  return orRefused(exercisesAmong(all, files), () => archive);
}

/** The exercise files among what was handed in, by name, wherever they are. */
export function exercisesAmong(
  all: Entries,
  files: readonly string[],
): Entries {
  const paths = [...all].flatMap(([path, { kind }]) =>
    kind === "link" ? [] : [path]
  );
  const { prefix, isLink }: Located = locateExercises({
    folders: [
      ...new Set(paths.flatMap((path) => /^([^/]+)\//.exec(path)?.[1] ?? [])),
    ],
    kindOf: (path) => {
      const entry = all.get(path);
      if (entry) return entry.kind === "link" ? "link" : "file";
      return paths.some((one) => one.startsWith(`${path}/`))
        ? "folder"
        : "none";
    },
  }, files);
  if (isLink) return linked(files);
  return new Map(files.flatMap((file) => {
    const entry = all.get(prefix + file);
    return entry ? [[file, entry] as const] : [];
  }));
}
