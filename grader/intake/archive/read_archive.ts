import {
  configure,
  type Entry as ZipEntry,
  Uint8ArrayReader,
  ZipReader,
} from "@zip.js/zip.js";
import type { ArchiveOptions } from "../archive_options.ts";
import { type Bounds, Tally } from "../bounds.ts";
import type { Entries, Entry } from "../entry.ts";
import { readEntry } from "../read_entry.ts";
import { Refusal } from "../refusal.ts";

// A part of 16 KiB swells to at most 16 MiB before its bytes are counted.
configure({ useWebWorkers: false, chunkSize: 1 << 14 });

/** The longest archive that is opened: 32 MiB, a thousand submissions. */
const MOST_BYTES = 1 << 25;

/**
 * Reads the files of a zip. What an archive says of itself is not believed:
 * entries and true bytes are counted as they come, files that share bytes are
 * refused, and no path that leads out of it is handed on.
 *
 * @param source Its path, or its bytes.
 * @throws {Refusal} If it is no zip, or holds more than the bounds allow.
 */
export async function readArchive(
  source: string | Uint8Array,
  bounds: Bounds,
  options: ArchiveOptions = {},
): Promise<Entries> {
  const bytes = typeof source === "string" ? bytesOf(source) : source;
  const found = new Map<string, Entry>();
  await read(bytes, new Tally(bounds), options, found);
  return new Map([...found].sort(([a], [b]) => a < b ? -1 : 1));
}

function bytesOf(path: string): Uint8Array {
  const entry = readEntry(path, MOST_BYTES);
  if (entry?.kind === "file") return entry.bytes;
  if (entry?.kind === "large") {
    throw new Refusal(`the zip has ${Math.ceil(entry.size / 2 ** 20)} MiB`);
  }
  if (entry?.kind === "link") throw new Refusal("the zip is a link");
  throw new Refusal("the zip cannot be opened");
}

async function read(
  bytes: Uint8Array,
  tally: Tally,
  { wanted = () => true }: ArchiveOptions,
  found: Map<string, Entry>,
): Promise<void> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), {
    checkOverlappingEntry: true,
    filenameValidation: "tolerant",
  });
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      tally.entry();
      const path = entry.filename;
      if (entry.directory || !isInside(path, tally.bounds.depth)) continue;
      if (entry.encrypted) throw new Refusal("the zip has a password");
      if (!wanted(path) && !isLink(entry)) continue;
      if (found.has(path)) throw new Refusal(`"${path}" is in it twice`);
      found.set(path, await readOne(entry, tally));
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const state = error instanceof Error ? error.message : `${error}`;
    throw new Refusal(`the zip cannot be read (${state})`);
  } finally {
    await reader.close();
  }
}

async function readOne(entry: ZipEntry, tally: Tally): Promise<Entry> {
  const { uncompressedSize: size, lastModDate: modified } = entry;
  if (entry.directory || isLink(entry)) return { kind: "link" };
  if (size > tally.bounds.fileBytes) return { kind: "large", size };
  const parts: Uint8Array[] = [];
  let length = 0;
  const counting = new WritableStream<Uint8Array>({
    write(part) {
      length += part.length;
      tally.read(part.length);
      if (length > size) {
        throw new Refusal(
          `"${entry.filename}" in it is longer than the ${size} bytes that it says`,
        );
      }
      parts.push(part);
    },
  });
  await entry.getData(counting, { checkSignature: true });
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { kind: "file", bytes, modified };
}

/** The upper half of the attributes is a file's mode, where Unix wrote them. */
function isLink({ externalFileAttributes = 0 }: ZipEntry): boolean {
  return (externalFileAttributes >>> 16 & 0o170000) === 0o120000;
}

function isInside(path: string, depth: number): boolean {
  const parts = path.split("/");
  return parts.length <= depth &&
    parts.every((part) =>
      part !== ".." && part !== "." && part !== "" && part !== "__MACOSX" &&
      !/[\\\0]/.test(part)
    );
}
