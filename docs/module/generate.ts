import { fillTemplate } from "./fill_template.ts";
import { numbers } from "./numbers.ts";
import { pictures, toFile } from "./pictures.ts";
import { readingPage } from "./reading_page.ts";

/** The text without its numbers. */
export const TEMPLATE = new URL("./template.md", import.meta.url);
/** The text as it is read. */
export const MODULE = new URL("../module.md", import.meta.url);

/** The module's text with its numbers, computed anew. */
export async function moduleText(): Promise<string> {
  return fillTemplate(await Deno.readTextFile(TEMPLATE), numbers());
}

/** The same as one page, with its pictures in it. */
export const PAGE = new URL("../module.html", import.meta.url);
/** Where the pictures are. */
export const PICTURES = new URL("./", import.meta.url);

/** Writes all of it anew: `deno task -c dev.json module`. */
if (import.meta.main) {
  const text = await moduleText();
  const drawn = pictures();
  await Deno.writeTextFile(MODULE, text);
  await Deno.writeTextFile(PAGE, readingPage(text, drawn));
  for (const [name, picture] of Object.entries(drawn)) {
    await Deno.writeTextFile(new URL(name, PICTURES), toFile(picture));
  }
}
