import { fillTemplate } from "./fill_template.ts";
import { numbers } from "./numbers.ts";

/** The text without its numbers. */
export const TEMPLATE = new URL("./template.md", import.meta.url);
/** The text as it is read. */
export const MODULE = new URL("../module.md", import.meta.url);

/** The module's text with its numbers, computed anew. */
export async function moduleText(): Promise<string> {
  return fillTemplate(await Deno.readTextFile(TEMPLATE), numbers());
}

/** Writes it anew: `deno task -c dev.json module`. */
if (import.meta.main) await Deno.writeTextFile(MODULE, await moduleText());
