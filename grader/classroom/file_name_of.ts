import { sha256 } from "../subject/mod.ts";

/**
 * A file name for what a student is called: safe on every system, and another
 * one for each.
 */
export async function fileNameOf(id: string): Promise<string> {
  const safe = id.normalize("NFC").replace(/[^\p{L}\p{N}_.-]/gu, "_")
    .replace(/^[.-]/, "_").slice(0, 80);
  const lower = id.toLowerCase();
  // Upper case, or a changed name, could meet another's.
  return safe === id && lower === id
    ? safe
    : `${safe}-${(await sha256(id)).slice(0, 8)}`;
}
