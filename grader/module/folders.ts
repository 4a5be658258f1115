/**
 * Where the units are: each folder beside this file that holds an `item.json`.
 * No list has to be kept; a pack, which has no folders, is given one instead,
 * with the files of checks that its checklist brought along.
 */
import { InputError } from "../base/input_error.ts";
import type { Unit } from "../verdict/module.ts";

/** What the folder of a unit holds; one that holds neither is none. */
const FILES = ["item.json", "unit.ts"] as const;

/**
 * The names of the units' folders.
 *
 * @throws {InputError} If one holds only half of a unit.
 */
export function unitFolders(): readonly string[] {
  const here = new URL(".", import.meta.url);
  return [...Deno.readDirSync(here)].filter(({ name, isDirectory }) => {
    if (!isDirectory) return false;
    const missing = FILES.filter((file) => !isThere(`${name}/${file}`));
    if (missing.length === 1) {
      throw new InputError(
        `Cannot use "grader/module/${name}": it has no ${
          missing[0]
        }; see docs/add_an_activation.md`,
      );
    }
    return missing.length === 0;
  }).map(({ name }) => name).sort();
}

/**
 * Loads what a folder's `unit.ts` exports.
 *
 * @throws {InputError} If that is no unit, or cannot be loaded.
 */
export async function loadUnit(folder: string): Promise<Unit> {
  const file = `grader/module/${folder}/unit.ts`;
  const place = new URL(`./${folder}/unit.ts`, import.meta.url);
  const { unit } = await import(place.href).catch((error) => {
    throw new InputError(`Cannot load "${file}": ${error.message}`);
  });
  if (unit?.checks) return unit;
  throw new InputError(
    `Cannot use "${file}": it exports no \`unit\`; see docs/add_an_activation.md`,
  );
}

/** The files of checks that a pack was made with, by their names. */
export const BROUGHT: Readonly<Record<string, () => Promise<unknown>>> = {};

/** Their SHA-256, as it was before they were packed. */
export const ADDED: string = "";

function isThere(path: string): boolean {
  try {
    return Deno.statSync(new URL(`./${path}`, import.meta.url)).isFile;
  } catch {
    return false;
  }
}
