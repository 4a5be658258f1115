import { readFile } from "node:fs/promises";
import { posix } from "node:path";

/**
 * The files that a module loads by relative imports, itself first.
 *
 * @param root Where the paths begin.
 */
export async function localGraph(
  root: string,
  entry: string,
): Promise<string[]> {
  const found = new Set([entry]);
  for (const path of found) {
    const text = await readFile(`${root}/${path}`, "utf-8");
    const code = text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, "");
    for (const [, specifier] of code.matchAll(RELATIVE)) {
      found.add(posix.join(posix.dirname(path), specifier!));
    }
  }
  return [...found].sort();
}

const RELATIVE = /\b(?:from|import)\s*\(?\s*"(\.\.?\/[^"]+)"/g;
