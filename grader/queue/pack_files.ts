import { gunzipSync, gzipSync } from "fflate";
import { z } from "zod";
import { MAX_SOURCE_BYTES } from "../subject/read_source.ts";

/** One entry of a submission's folder, so that it can be made again. */
const Entry = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("file"), base64: z.string() }),
  z.object({ kind: z.literal("large"), size: z.number().int().positive() }),
  z.object({ kind: z.literal("link") }),
  z.object({ kind: z.literal("folder") }),
]);
type Entry = z.infer<typeof Entry>;

const Packed = z.record(z.string().regex(/^[^/\\\0]+$/), Entry);

/** A pack is not inflated beyond this: 16 MiB. */
const MOST_BYTES = 1 << 24;

/**
 * Packs the exercise files of a folder. Of what would be refused by its kind
 * only the kind is kept, so that it is refused in the same words again.
 *
 * @param dir The folder, as its real path.
 */
export async function packFiles(
  dir: string,
  files: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  const entries: Record<string, Entry> = {};
  for (const name of files) {
    const entry = await entryOf(dir, name);
    if (entry) entries[name] = entry;
  }
  const text = new TextEncoder().encode(JSON.stringify(entries));
  return new Uint8Array(gzipSync(text, { mtime: 0 }));
}

async function entryOf(dir: string, name: string): Promise<Entry | undefined> {
  let real: string;
  try {
    real = await Deno.realPath(`${dir}/${name}`);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
  if (!real.startsWith(`${dir}/`)) return { kind: "link" };
  const { isFile, size } = await Deno.stat(real);
  if (!isFile) return { kind: "folder" };
  if (size > MAX_SOURCE_BYTES) return { kind: "large", size };
  return { kind: "file", base64: (await Deno.readFile(real)).toBase64() };
}

/**
 * Writes packed files into an empty folder.
 *
 * @throws {Error} If it is no pack.
 */
export async function unpackFiles(
  pack: Uint8Array,
  dir: string,
): Promise<void> {
  // Gzip says at its end how long it is; whoever lies is cut off there.
  const size = new DataView(pack.buffer, pack.byteOffset + pack.length - 4)
    .getUint32(0, true);
  if (size > MOST_BYTES) throw new Error("the pack is too large");
  const text = gunzipSync(pack, { out: new Uint8Array(size) });
  const entries = Packed.parse(JSON.parse(new TextDecoder().decode(text)));
  for (const [name, entry] of Object.entries(entries)) {
    const path = `${dir}/${name}`;
    switch (entry.kind) {
      case "file":
        await Deno.writeFile(path, Uint8Array.fromBase64(entry.base64));
        break;
      case "large":
        await Deno.writeFile(path, new Uint8Array());
        await Deno.truncate(path, Math.min(entry.size, 2 ** 40));
        break;
      case "link":
        await Deno.symlink("/", path);
        break;
      case "folder":
        await Deno.mkdir(path);
    }
  }
}
