import type { Entry } from "./entry.ts";

/**
 * Reads one path, which is not followed where it is a link. Without waiting:
 * small files are read faster than they are waited for.
 *
 * @param most Bytes; of a longer file only the size is handed on.
 * @returns `undefined` if there is nothing.
 */
export function readEntry(path: string, most: number): Entry | undefined {
  try {
    const { isSymlink, isFile, size, mtime } = Deno.lstatSync(path);
    if (isSymlink) return { kind: "link" };
    if (!isFile) return { kind: "other" };
    if (size > most) return { kind: "large", size };
    const bytes = readAtMost(path, most);
    if (bytes.length > most) return { kind: "large", size: bytes.length };
    return { kind: "file", bytes, ...(mtime && { modified: mtime }) };
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    const reason = error instanceof Error ? error.name : "unknown error";
    return { kind: "closed", reason };
  }
}

/** A file may say another size than it has, or grow meanwhile. */
function readAtMost(path: string, most: number): Uint8Array<ArrayBuffer> {
  using file = Deno.openSync(path);
  const bytes = new Uint8Array(most + 1);
  let length = 0;
  while (length < bytes.length) {
    const read = file.readSync(bytes.subarray(length));
    if (read === null) break;
    length += read;
  }
  return bytes.slice(0, length);
}
