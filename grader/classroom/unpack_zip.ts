import { unzipSync } from "fflate";
import { MAX_SOURCE_BYTES } from "../subject/read_source.ts";

/** Thrown where an archive cannot be used; the message says why. */
export class BadArchive extends Error {
  override readonly name = "BadArchive";
}

/** A submission needs a thousandth of this: 32 MiB. */
const MAX_ZIP_BYTES = 1 << 25;
/** `folder/exercises/file.ts` is three deep. */
const MAX_DEPTH = 3;

/**
 * Takes the exercise files out of an archive into a folder. Nothing else is
 * inflated, so that an archive that swells costs nothing, and no path of the
 * archive is used that leads out of it.
 *
 * @param files Names of the exercise files.
 * @throws {BadArchive} If it is too large or cannot be read.
 */
export async function unpackZip(
  path: string,
  dir: string,
  files: readonly string[],
): Promise<void> {
  const { size } = await Deno.stat(path);
  if (size > MAX_ZIP_BYTES) {
    throw new BadArchive(`the zip has ${Math.ceil(size / 2 ** 20)} MiB`);
  }
  const entries = inflate(await Deno.readFile(path), files);
  for (const [name, content] of entries) {
    const target = `${dir}/${name}`;
    await Deno.mkdir(target.slice(0, target.lastIndexOf("/")), {
      recursive: true,
    });
    if (typeof content !== "number") await Deno.writeFile(target, content);
    else {
      // As long as it says, without a byte of it: enough to be refused by size.
      await Deno.writeFile(target, new Uint8Array());
      await Deno.truncate(target, Math.min(content, 2 ** 30));
    }
  }
}

/** Files by their path; of one that is too large only the size. */
function inflate(
  bytes: Uint8Array,
  files: readonly string[],
): Map<string, Uint8Array | number> {
  const entries = new Map<string, Uint8Array | number>();
  try {
    const inflated = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isWanted(name, files)) return false;
        if (originalSize <= MAX_SOURCE_BYTES) return true;
        entries.set(name, originalSize);
        return false;
      },
    });
    for (const [name, content] of Object.entries(inflated)) {
      entries.set(name, content);
    }
    return entries;
  } catch (error) {
    const state = error instanceof Error ? error.message : `${error}`;
    throw new BadArchive(`the zip cannot be read (${state})`);
  }
}

function isWanted(name: string, files: readonly string[]): boolean {
  const parts = name.split("/");
  return parts.length <= MAX_DEPTH && files.includes(parts.at(-1)!) &&
    parts.every((part) =>
      part !== ".." && part !== "." && part !== "" && part !== "__MACOSX" &&
      !/[\\\0]/.test(part)
    );
}
