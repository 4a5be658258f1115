import { sha256 } from "../subject/mod.ts";

/** Bytes of a name: systems take 255, with an ending and what is put beside. */
const MOST_BYTES = 160;
/** Windows takes these for devices, whatever their ending is. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * A file name for what a student is called: safe on every system, and another
 * one for each.
 */
export async function fileNameOf(id: string): Promise<string> {
  const plain = id.normalize("NFC").replace(/[^\p{L}\p{N}_.-]/gu, "_")
    .replace(/^[.-]/, "_");
  const bytes = new TextEncoder().encode(plain).subarray(0, MOST_BYTES);
  // A character that was cut in two is left out.
  const safe = new TextDecoder().decode(bytes, { stream: true });
  const lower = id.toLowerCase();
  // Upper case, or a changed name, could meet another's.
  return safe === id && lower === id && !DEVICE.test(id)
    ? safe
    : `${safe}-${(await sha256(id)).slice(0, 8)}`;
}
