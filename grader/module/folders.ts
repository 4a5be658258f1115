/**
 * Where the units are: each folder beside this file that holds an `item.json`.
 * No list has to be kept; a pack, which has no folders, is given one instead,
 * with the files of checks that its checklist brought along.
 */
import type { Unit } from "../verdict/module.ts";

/** The names of the units' folders. */
export function unitFolders(): readonly string[] {
  const here = new URL(".", import.meta.url);
  return [...Deno.readDirSync(here)].filter(({ name, isDirectory }) => {
    if (!isDirectory) return false;
    const { size } = statOf(new URL(`${name}/item.json`, here)) ?? {};
    return size !== undefined;
  }).map(({ name }) => name).sort();
}

/** Loads what a folder's `unit.ts` exports. */
export async function loadUnit(folder: string): Promise<Unit> {
  const place = new URL(`./${folder}/unit.ts`, import.meta.url);
  const { unit }: { readonly unit: Unit } = await import(place.href);
  return unit;
}

/** The files of checks that a pack was made with, by their names. */
export const BROUGHT: Readonly<Record<string, () => Promise<unknown>>> = {};

/** Their SHA-256, as it was before they were packed. */
export const ADDED: string = "";

function statOf(place: URL): Deno.FileInfo | undefined {
  try {
    return Deno.statSync(place);
  } catch {
    return undefined;
  }
}
