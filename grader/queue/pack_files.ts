import { gunzipSync, gzipSync } from "fflate";
import { z } from "zod";
import type { Entries, Entry } from "../intake/mod.ts";

/** One file of a submission, so that it can be made again. */
const Packed = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("file"), base64: z.string() }),
  z.object({ kind: z.literal("large"), size: z.number().int().positive() }),
  z.object({ kind: z.literal("link") }),
  z.object({ kind: z.literal("folder") }),
]);
type Packed = z.infer<typeof Packed>;

const Pack = z.record(z.string().regex(/^[^/\\\0]+$/), Packed);

/** A pack is not inflated beyond this: 16 MiB. */
const MOST_BYTES = 1 << 24;

/**
 * Packs exercise files. Of what would be refused by its kind only the kind is
 * kept, so that it is refused in the same words again.
 */
export function packFiles(files: Entries): Uint8Array<ArrayBuffer> {
  const entries = Object.fromEntries(
    [...files].map(([name, file]) => [name, packed(name, file)]),
  );
  const text = new TextEncoder().encode(JSON.stringify(entries));
  return new Uint8Array(gzipSync(text, { mtime: 0 }));
}

function packed(name: string, file: Entry): Packed {
  switch (file.kind) {
    case "file":
      return { kind: "file", base64: file.bytes.toBase64() };
    case "large":
      return { kind: "large", size: file.size };
    case "link":
      return { kind: "link" };
    case "other":
      return { kind: "folder" };
    case "closed":
      // That is a fault of this machine, and mended here.
      throw new Error(`"${name}" cannot be read (${file.reason})`);
  }
}

/**
 * The files of a pack, by name.
 *
 * @throws {Error} If it is no pack.
 */
export function unpackFiles(pack: Uint8Array): Entries {
  // Gzip says at its end how long it is; whoever lies is cut off there.
  const size = new DataView(pack.buffer, pack.byteOffset + pack.length - 4)
    .getUint32(0, true);
  if (size > MOST_BYTES) throw new Error("the pack is too large");
  const text = gunzipSync(pack, { out: new Uint8Array(size) });
  const entries = Pack.parse(JSON.parse(new TextDecoder().decode(text)));
  return new Map(
    Object.entries(entries).map(([name, entry]) => [name, unpacked(entry)]),
  );
}

function unpacked(entry: Packed): Entry {
  switch (entry.kind) {
    case "file":
      return { kind: "file", bytes: Uint8Array.fromBase64(entry.base64) };
    case "folder":
      return { kind: "other" };
    default:
      return entry;
  }
}
