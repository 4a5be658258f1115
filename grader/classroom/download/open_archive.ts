import { readArchive } from "../../intake/archive/read_archive.ts";
import {
  type Bounds,
  type Entries,
  type Entry,
  exercisesAmong,
  LITTER,
  MAX_SOURCE_BYTES,
  readBytes,
  readZip,
  Refusal,
} from "../../intake/mod.ts";
import { InputError } from "../../verdict/mod.ts";
import { MARKS } from "./_marks.ts";
import type { Handed, Part, Top } from "./handed.ts";
import { METADATA } from "./gradescope.ts";
import { recognise } from "./recognise.ts";
import { sourceOf, type Sources } from "./source.ts";

/** What a class hands in may be so much; of other files only names are read. */
const BOUNDS: Bounds = {
  entries: 2_000_000,
  // Students' own archives are files of the download's.
  fileBytes: 1 << 25,
  totalBytes: 1 << 29,
  depth: 8,
  ms: 300_000,
};
const MOST_BYTES = 1 << 30;

/**
 * Opens a host's download as it came, without extracting it: what is wanted of
 * it is in memory.
 *
 * @throws {InputError} If it cannot be read, or there is no submission in it.
 */
export async function openArchive(
  path: string,
  files: readonly string[],
): Promise<Sources> {
  const refuse = (state: string, advice = "download it again") =>
    new InputError(`Cannot grade class "${path}": ${state}; ${advice}`);
  const names = new Set<string>();
  let all: Entries;
  try {
    const bytes = await readBytes(path, MOST_BYTES);
    all = await readArchive(bytes, BOUNDS, {
      wanted: (name) => {
        names.add(name);
        return isWanted(name, files);
      },
    });
  } catch (error) {
    if (error instanceof Refusal) throw refuse(error.message);
    throw refuse(error instanceof Error ? error.name : `${error}`);
  }
  for (const name of all.keys()) names.add(name);
  const room = roomOf([...names]);
  const inner = innerOf(all, room.prefix);
  const clones = new Set([...names].flatMap((path) => {
    const [top, mark] = path.slice(room.prefix.length).split("/", 2);
    return top && mark && MARKS.includes(mark) ? [top] : [];
  }));
  const found = await recognise(room.tops, files, {
    text: (name) => {
      const entry = inner.get(name)?.get("");
      const bytes = entry?.kind === "file" ? entry.bytes : new Uint8Array();
      return Promise.resolve(new TextDecoder().decode(bytes));
    },
    isClone: (name) => clones.has(name),
  }) ?? oneEach(room.tops);
  if (found.handed.length === 0) {
    throw refuse(
      "there is no submission in it",
      "name a host's download, or a zip with a folder or zip for each student",
    );
  }
  return {
    host: found.host,
    found: found.handed.map((handed) =>
      sourceOf(
        { ...handed, ...timeOf(handed, found.host, inner) },
        () => readParts(inner, handed.parts, files),
      )
    ),
    ignored: found.ignored,
    clashes: [],
  };
}

interface Room {
  /** The folder in which the submissions are, with `/`, or nothing. */
  readonly prefix: string;
  readonly tops: readonly Top[];
}

/** An archive of one folder is what is in that folder. */
function roomOf(paths: readonly string[]): Room {
  const tops = topsIn(paths, "");
  const [only, ...more] = tops;
  if (only?.kind !== "folder" || more.length > 0) return { prefix: "", tops };
  const prefix = `${only.name}/`;
  const inner = topsIn(paths, prefix);
  // One student's folder has files in it; a class has folders or archives.
  const isClass = inner.length > 1 &&
    inner.every(({ name, kind }) =>
      kind === "folder" || /_|\.zip$/i.test(name)
    );
  return isClass ? { prefix, tops: inner } : { prefix: "", tops };
}

function topsIn(paths: readonly string[], prefix: string): Top[] {
  const found = new Map<string, Top>();
  for (const path of paths) {
    if (!path.startsWith(prefix)) continue;
    const [name = "", ...rest] = path.slice(prefix.length).split("/");
    if (name === "" || LITTER.test(name)) continue;
    const kind = rest.length > 0 ? "folder" : "file";
    if (kind === "folder" || !found.has(name)) found.set(name, { name, kind });
  }
  return [...found.values()].sort((a, b) => a.name < b.name ? -1 : 1);
}

/** A folder or an archive for each student. */
function oneEach(tops: readonly Top[]) {
  const isSubmission = ({ name, kind }: Top) =>
    kind === "folder" || /\.zip$/i.test(name);
  const short = (name: string) => name.replace(/\.zip$/i, "");
  const those = tops.filter(isSubmission);
  const named = Map.groupBy(those, ({ name }) => short(name));
  return {
    host: "an archive",
    handed: those.map(({ name, kind }): Handed => ({
      id: named.get(short(name))!.length === 1 ? short(name) : name,
      people: [],
      parts: [kind === "folder" ? { name } : { name, as: name }],
    })),
    ignored: tops.filter((top) => !isSubmission(top)).map(({ name }) => name),
  };
}

/**
 * What is read of it: where hosts put students' files and archives, at the top
 * or in one folder, and exercise files wherever a student has them. Of a whole
 * kit that was handed in, no other file is inflated.
 */
function isWanted(path: string, files: readonly string[]): boolean {
  const parts = path.split("/");
  const name = parts.at(-1)!;
  if (/\.zip$/i.test(name)) return parts.length <= 3;
  return files.includes(name) ||
    parts.length <= 2 && (/\.ts$/i.test(name) || name === METADATA);
}

/** What is in each name at the top; a file there has nothing as its path. */
type Inner = ReadonlyMap<string, Entries>;

function innerOf(all: Entries, prefix: string): Inner {
  const inner = new Map<string, Map<string, Entry>>();
  for (const [path, entry] of all) {
    if (!path.startsWith(prefix)) continue;
    const [top = "", ...rest] = path.slice(prefix.length).split("/");
    const own = inner.get(top) ?? new Map<string, Entry>();
    inner.set(top, own.set(rest.join("/"), entry));
  }
  return inner;
}

async function readParts(
  inner: Inner,
  parts: readonly Part[],
  files: readonly string[],
): Promise<Entries> {
  const found = new Map<string, Entry>();
  const put = (more: Entries) => {
    for (const [name, entry] of more) found.set(name, bounded(entry));
  };
  for (const { name, as } of parts) {
    const own: Entries = inner.get(name) ?? new Map();
    const entry = own.get("");
    if (as === undefined) put(await readFolder(own, files));
    else if (entry?.kind === "file" && /\.zip$/i.test(as)) {
      put(await readZip(entry.bytes, files));
    } else if (entry && files.includes(as)) put(new Map([[as, entry]]));
  }
  return found;
}

async function readFolder(
  inner: Entries,
  files: readonly string[],
): Promise<Entries> {
  const found = exercisesAmong(inner, files);
  if (found.size > 0) return found;
  const archives = [...inner].filter(([name]) => /^[^/]+\.zip$/i.test(name));
  const [[, entry] = []] = archives;
  return archives.length === 1 && entry?.kind === "file"
    ? await readZip(entry.bytes, files)
    : found;
}

/** Archives of students may be longer than a source. */
function bounded(entry: Entry): Entry {
  return entry.kind === "file" && entry.bytes.length > MAX_SOURCE_BYTES
    ? { kind: "large", size: entry.bytes.length }
    : entry;
}

/** Moodle says the time of no submission but by its files'. */
function timeOf(
  { at, parts }: Handed,
  host: string,
  inner: Inner,
): { readonly at?: string } {
  if (at !== undefined || host !== "Moodle") return {};
  const times = parts.flatMap((
    { name },
  ) => [...inner.get(name)?.values() ?? []])
    .flatMap((entry) =>
      entry.kind === "file" && entry.modified ? [entry.modified.getTime()] : []
    );
  const last = times.reduce((a, b) => Math.max(a, b), -Infinity);
  return times.length === 0 ? {} : { at: new Date(last).toISOString() };
}
