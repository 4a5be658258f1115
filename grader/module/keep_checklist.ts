import { fromFileUrl } from "@std/path/from-file-url";
import type { Checklist, Item } from "../checklist/mod.ts";
import { writeWhole } from "../base/write_whole.ts";
import { InputError } from "../base/input_error.ts";
import { unitFolders } from "./folders.ts";

/**
 * Puts a checklist in the place of the kit's own, line by line.
 *
 * @returns What was written, from the kit's folder on.
 * @throws {InputError} If the kit's folders cannot hold it.
 */
export async function keepChecklist(
  { $schema: _, exercises, items, suites, ...whole }: Checklist,
): Promise<string[]> {
  const folders = unitFolders();
  const strange = items.find(({ id, exercise = id }) =>
    exercise !== id || !folders.includes(id)
  );
  const missing = folders.find((id) => !items.some((item) => item.id === id));
  if (suites || strange || missing !== undefined) {
    throw new InputError(
      `Cannot put the checklist in the place of the kit's own: ${
        suites
          ? "it brings checks along, which have to be a unit first"
          : strange
          ? `there is no grader/module/${strange.id}`
          : `it leaves "${missing}" out`
      }; see CONTRIBUTING.md`,
    );
  }
  const fileOf = ({ id, exercise, ...item }: Item, i: number) => {
    const own = exercises.find((each) => each.id === exercise);
    return {
      $schema: "../item.schema.json",
      order: i + 1,
      id,
      ...item,
      ...(own && { exercise: { file: own.file, className: own.className } }),
    };
  };
  const files = new Map<string, unknown>([
    ["module.json", whole],
    ...items.map((item, i) =>
      [`${item.id}/item.json`, fileOf(item, i)] as const
    ),
  ]);
  const here = fromFileUrl(new URL(".", import.meta.url));
  for (const [name, json] of files) {
    await writeWhole(`${here}${name}`, `${JSON.stringify(json, null, 2)}\n`);
  }
  return [...files.keys()].map((name) => `grader/module/${name}`);
}
