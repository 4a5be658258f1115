import { readText } from "../intake/mod.ts";
import { parseChecklist } from "./parse_checklist.ts";
import type { Checklist } from "./schema.ts";

/** The module's own checklist. */
export const DEFAULT_CHECKLIST = new URL("./activations.json", import.meta.url);

/**
 * Reads a checklist file.
 *
 * @throws {SyntaxError} If it breaks the schema.
 * @throws {Refusal} If it cannot be read.
 */
export async function loadChecklist(
  path: string | URL = DEFAULT_CHECKLIST,
): Promise<Checklist> {
  const name = path instanceof URL ? path.pathname.split("/").at(-1)! : path;
  const text = path instanceof URL
    ? await Deno.readTextFile(path)
    : await readText(path);
  return parseChecklist(text, name);
}
