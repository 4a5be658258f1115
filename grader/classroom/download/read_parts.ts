import {
  type Entries,
  type Entry,
  listFolder,
  MAX_SOURCE_BYTES,
  readEntry,
  readSubmission,
} from "../../intake/mod.ts";
import type { Handed } from "./handed.ts";

/**
 * Reads the exercise files of a submission whose parts lie in a folder. Where a
 * part is an archive, or a folder with nothing but one, it is opened.
 *
 * @throws {Refusal} If a part may not be read.
 */
export async function readParts(
  dir: string,
  { parts }: Pick<Handed, "parts">,
  files: readonly string[],
): Promise<Entries> {
  const found = new Map<string, Entry>();
  for (const { name, as } of parts) {
    const path = `${dir}/${name}`;
    if (as === undefined) put(found, await readFolder(path, files));
    else if (/\.zip$/i.test(as)) {
      put(found, await readSubmission({ kind: "zip", path }, files));
    } else if (files.includes(as)) {
      const entry = readEntry(path, MAX_SOURCE_BYTES);
      if (entry) found.set(as, entry);
    }
  }
  return found;
}

async function readFolder(
  path: string,
  files: readonly string[],
): Promise<Entries> {
  const found = await readSubmission({ kind: "folder", path }, files);
  if (found.size > 0) return found;
  const archive = onlyArchive(path);
  if (archive === undefined) return found;
  return await readSubmission({ kind: "zip", path: archive }, files);
}

/** The archive in a folder of which there is one. */
function onlyArchive(path: string): string | undefined {
  const names = listFolder(path)
    .filter(({ name, isFile }) => isFile && /\.zip$/i.test(name));
  return names.length === 1 ? `${path}/${names[0]!.name}` : undefined;
}

function put(found: Map<string, Entry>, more: Entries): void {
  for (const [name, entry] of more) found.set(name, entry);
}
