import { z } from "zod";
import { checked, parseJson } from "../base/json.ts";
import { Checklist, Exercise, Item, parseChecklist } from "../checklist/mod.ts";
import { packedKit } from "../verdict/packed_kit.ts";
import { unitFolders } from "./folders.ts";

/** What `module.json` says of the module as a whole. */
export const ModuleFile = Checklist.omit({ exercises: true, items: true });

/** What an `item.json` says: a line of the checklist, and its exercise. */
export const ItemFile = Item.extend({
  $schema: z.string().optional(),
  order: z.number().describe("where it stands in the checklist"),
  exercise: Exercise.omit({ id: true }).optional()
    .describe("what is handed in for it; without it, it is about all"),
});
export type ItemFile = z.infer<typeof ItemFile>;

/**
 * The module's own checklist, put together from its folders.
 *
 * @throws {SyntaxError} If a file breaks its schema or contradicts another one.
 */
export function ownChecklist(): Checklist {
  if (packedKit()) {
    return parseChecklist(textOf("checklist.json"), "checklist.json");
  }
  const files = unitFolders().map((folder) => itemFile(folder));
  files.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const whole = {
    ...parse(ModuleFile, "module.json"),
    exercises: files.flatMap(({ id, exercise }) =>
      exercise ? [{ id, ...exercise }] : []
    ),
    items: files.map(({ $schema: _, order: __, exercise, ...item }) => ({
      ...item,
      ...(exercise && { exercise: item.id }),
    })),
  };
  return parseChecklist(JSON.stringify(whole), "grader/module");
}

/** What the `item.json` of a folder says. */
export function itemFile(folder: string): ItemFile {
  const item = parse(ItemFile, `${folder}/item.json`);
  if (item.id === folder) return item;
  throw new SyntaxError(
    `Cannot read "grader/module/${folder}/item.json": its id is "${item.id}"; call folder and item the same`,
  );
}

function parse<Data>(schema: z.ZodType<Data>, file: string): Data {
  try {
    return checked(schema, parseJson(textOf(file)));
  } catch (error) {
    throw new SyntaxError(
      `Cannot read "grader/module/${file}": ${(error as Error).message}`,
    );
  }
}

function textOf(file: string): string {
  return Deno.readTextFileSync(new URL(`./${file}`, import.meta.url));
}
