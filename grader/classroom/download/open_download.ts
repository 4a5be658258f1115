import {
  listFolder,
  LITTER,
  readEntry,
  readSubmission,
} from "../../intake/mod.ts";
import { InputError } from "../../verdict/mod.ts";
import { MARKS } from "./_marks.ts";
import type { Top } from "./handed.ts";
import { openArchive } from "./open_archive.ts";
import { plainSources } from "./plain_sources.ts";
import { readParts } from "./read_parts.ts";
import { recognise } from "./recognise.ts";
import { sourceOf, type Sources } from "./source.ts";

/**
 * Opens what an instructor has: a host's download, as an archive or as a
 * folder, or a folder with a subfolder or zip for each student.
 *
 * @param files Names of the exercise files.
 * @throws {InputError} If it cannot be opened, or there is no submission in it.
 */
export async function openDownload(
  path: string,
  files: readonly string[],
): Promise<Sources> {
  const is = await Deno.stat(path).catch(() => undefined);
  if (is?.isFile && /\.zip$/i.test(path)) return await openArchive(path, files);
  const tops = is?.isDirectory ? topsOf(path) : [];
  const host = await recognised(path, tops, files);
  if (host) return host;
  // Who extracts an archive may have its folder in another of the same name.
  const [only, ...more] = tops;
  if (only?.kind === "folder" && more.length === 0) {
    const inner = `${path}/${only.name}`;
    const tops = topsOf(inner);
    // What a single student calls files and folders is no host's word.
    const isStudents = tops.some(({ name }) => files.includes(name));
    const within = isStudents
      ? undefined
      : await recognised(inner, tops, files);
    if (within && within.found.length > 1) return within;
  }
  const archives = tops.filter(({ name }) => /\.zip$/i.test(name));
  if (archives.length === 1 && tops.every(({ kind }) => kind === "file")) {
    const all = await onlyArchive(`${path}/${archives[0]!.name}`, files);
    if (all) return all;
  }
  return await plainSources(path, files);
}

/** Whose names say little, so that a student's own archive may look alike. */
const WEAK: readonly unknown[] = ["an archive", "loose files", "GitHub"];

/** A download that lies in a folder, as it came; nothing if it is a student's. */
async function onlyArchive(
  path: string,
  files: readonly string[],
): Promise<Sources | undefined> {
  try {
    const all = await openArchive(path, files);
    if (!WEAK.includes(all.host)) return all;
    const own = await readSubmission({ kind: "zip", path }, files)
      .catch(() => undefined);
    return all.found.length > 1 && !own?.size ? all : undefined;
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/** Names at the top of a folder, ordered; none if it cannot be read. */
function topsOf(path: string): Top[] {
  try {
    return listFolder(path).flatMap((
      { name, isDirectory, isFile },
    ): Top[] =>
      LITTER.test(name) || !(isDirectory || isFile)
        ? []
        : [{ name, kind: isDirectory ? "folder" : "file" }]
    ).sort((a, b) => a.name < b.name ? -1 : 1);
  } catch {
    return [];
  }
}

async function recognised(
  dir: string,
  tops: readonly Top[],
  files: readonly string[],
): Promise<Sources | undefined> {
  const download = await recognise(tops, files, {
    text: (name) => textOf(`${dir}/${name}`),
    isClone: (name) =>
      MARKS.some((mark) => {
        try {
          return Deno.lstatSync(`${dir}/${name}/${mark}`) !== undefined;
        } catch {
          return false;
        }
      }),
  });
  if (!download) return undefined;
  const { host, handed, ignored } = download;
  return {
    host,
    found: handed.map((one) => sourceOf(one, () => readParts(dir, one, files))),
    ignored,
    clashes: [],
  };
}

/** What the host says beside the submissions; no longer than 16 MiB. */
function textOf(path: string): Promise<string> {
  const entry = readEntry(path, 1 << 24);
  if (entry?.kind !== "file") {
    throw new InputError(`Cannot read "${path}": it cannot be opened`);
  }
  return Promise.resolve(new TextDecoder().decode(entry.bytes));
}
