import type { Pack, PackedFile } from "./files.ts";

/**
 * Reads the files of a folder and its subfolders, ordered by path, with line
 * ends as Unix has them: a checkout elsewhere makes the same pack.
 *
 * @param wanted Whether a path is taken. Default: each.
 */
export async function readFolder(
  dir: string,
  wanted: (path: string) => boolean = () => true,
): Promise<Pack> {
  const files: [string, PackedFile][] = [];
  async function read(folder: string): Promise<void> {
    for await (const { name, isDirectory } of Deno.readDir(dir + folder)) {
      const path = `${folder}/${name}`;
      if (isDirectory) await read(path);
      else if (wanted(path.slice(1))) {
        const text = await Deno.readTextFile(dir + path);
        const bytes = new TextEncoder().encode(text.replaceAll("\r\n", "\n"));
        files.push([path.slice(1), { bytes }]);
      }
    }
  }
  await read("");
  return new Map(files.sort(([a], [b]) => a < b ? -1 : 1));
}
