import { Refusal } from "./refusal.ts";

/**
 * What is in a folder, in no order.
 *
 * @param most Beyond so many entries: refused.
 * @throws {Refusal} If there are more, or the folder cannot be opened.
 */
export function listFolder(path: string, most = 1_000_000): Deno.DirEntry[] {
  const entries: Deno.DirEntry[] = [];
  try {
    for (const entry of Deno.readDirSync(path)) {
      if (entries.push(entry) > most) break;
    }
  } catch {
    throw new Refusal("the folder cannot be opened");
  }
  if (entries.length > most) {
    throw new Refusal(`it holds more than ${most} entries`);
  }
  return entries;
}
