import { readText } from "../intake/mod.ts";
import { startOf } from "./start_of.ts";

/**
 * Puts an exercise file back to how it was given, and keeps the one that was
 * there beside it.
 *
 * @param dir The folder of the exercises.
 * @param folder That folder, as the reader would name it.
 * @returns What was done, in a sentence.
 * @throws {InputError} If there is no first version.
 */
export async function resetFile(
  dir: string,
  file: string,
  folder: string,
  start: string | undefined = undefined,
): Promise<string> {
  const path = `${dir}/${file}`;
  const given = start ?? await startOf(file);
  const name = `${folder}/${file}`;
  const now = await readText(path).catch(() => undefined);
  if (now === given) return `${name} is as it was given: nothing to do.`;
  if (now === undefined) {
    await Deno.writeTextFile(path, given);
    return `${name} is as it was given.`;
  }
  const kept = await keep(now, dir, file.replace(/\.ts$/, ""));
  await Deno.writeTextFile(path, given);
  return `${name} is as it was given; yours is kept as ${folder}/${kept}.`;
}

/** Writes a text under the first name that is free. */
async function keep(text: string, dir: string, stem: string): Promise<string> {
  for (let i = 1;; i++) {
    const name = `${stem}.old${i === 1 ? "" : `-${i}`}.ts`;
    try {
      await Deno.writeTextFile(`${dir}/${name}`, text, { createNew: true });
      return name;
    } catch (error) {
      if (!(error instanceof Deno.errors.AlreadyExists)) throw error;
    }
  }
}
