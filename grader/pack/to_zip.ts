import { type Zippable, zipSync } from "fflate";
import type { Pack } from "./files.ts";

/** The first day that a zip can name: an archive of today is one of tomorrow. */
const MTIME = new Date(1980, 0, 1);
const UNIX = 3;

/** A pack as an archive, the same bytes for the same files. */
export function toZip(pack: Pack): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const path of [...pack.keys()].sort()) {
    const { bytes, executable } = pack.get(path)!;
    const attrs = (executable ? 0o100755 : 0o100644) << 16;
    entries[path] = [bytes, { os: UNIX, attrs, mtime: MTIME, level: 9 }];
  }
  return Uint8Array.from(zipSync(entries));
}
