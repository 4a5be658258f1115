import { InputError } from "../verdict/mod.ts";
import { type ClassMeta, knownClassMeta } from "./class_meta.ts";
import { Journal, JOURNAL_FILE } from "./journal.ts";

/** What is known of a class that was begun. */
export type Begun = Pick<
  ClassMeta,
  "assignment" | "roster" | "rules" | "typed"
>;

/**
 * Reads what a class was begun with.
 *
 * @returns `undefined` if none was begun there.
 * @throws {InputError} If another run is at work there.
 */
export async function begunClass(dir: string): Promise<Begun | undefined> {
  const file = `${dir}/${JOURNAL_FILE}`;
  const is = await Deno.stat(file).catch((error: unknown) => {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw new InputError(`Cannot open journal "${file}": it cannot be read`);
  });
  if (!is?.isFile) return undefined;
  const journal = Journal.open(file);
  try {
    return knownClassMeta(journal);
  } finally {
    journal.close();
  }
}
