import { type Bounds, Tally } from "./bounds.ts";
import type { Entries, Entry } from "./entry.ts";
import { readEntry } from "./read_entry.ts";

/**
 * Reads the files of a folder and of the folders in it, ordered by path.
 *
 * @param path The folder, as its real path.
 * @param wanted Which files are read. Default: each.
 * @throws {Refusal} If there is more in it than the bounds allow.
 */
export async function readFolder(
  path: string,
  bounds: Bounds,
  wanted: (path: string) => boolean = () => true,
): Promise<Entries> {
  const tally = new Tally(bounds);
  const found: [string, Entry][] = [];
  async function read(folder: string, depth: number): Promise<void> {
    for await (const { name, isDirectory } of Deno.readDir(path + folder)) {
      tally.entry();
      const inner = `${folder}/${name}`;
      if (isDirectory) {
        if (depth < bounds.depth) await read(inner, depth + 1);
      } else if (wanted(inner.slice(1))) {
        const entry = readEntry(path + inner, bounds.fileBytes);
        // Its name is no UTF-8, and no other can be said to the system.
        const known = entry ?? { kind: "closed", reason: "its name" };
        if (known.kind === "file") tally.read(known.bytes.length);
        found.push([inner.slice(1), known]);
      }
    }
  }
  await read("", 1);
  return new Map(found.sort(([a], [b]) => a < b ? -1 : 1));
}
