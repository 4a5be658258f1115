import { fromFileUrl } from "@std/path/from-file-url";
import { z } from "zod";
import { GraderError } from "../../subject/mod.ts";
import { CheatsManifest } from "./schema.ts";

/** A cheat of the corpus. */
export type Cheat = CheatsManifest["cheats"][number] & {
  /** `category/name`. */
  readonly id: string;
};

/** Where the corpus is. */
export const CHEATS = fromFileUrl(new URL(".", import.meta.url));

/**
 * Reads the manifest of the cheats.
 *
 * @throws {GraderError} If it breaks its schema, or does not list each file once.
 */
export async function loadCheats(): Promise<Cheat[]> {
  const text = await Deno.readTextFile(`${CHEATS}manifest.json`);
  const parsed = CheatsManifest.safeParse(JSON.parse(text));
  if (!parsed.success) {
    throw new GraderError(
      `Cannot read the manifest of the cheats: ${
        z.prettifyError(parsed.error)
      }`,
    );
  }
  const { cheats } = parsed.data;
  const listed = cheats.map(({ file }) => file).sort();
  const there = (await filesThere()).sort();
  const wrong = [
    ...listed.filter((file, i) => listed[i - 1] === file),
    ...listed.filter((file) => !there.includes(file)),
    ...there.filter((file) => !listed.includes(file)),
  ];
  if (wrong.length > 0) {
    throw new GraderError(
      `Cannot use the cheats: ${wrong[0]} is not listed once and there once`,
    );
  }
  return cheats.map((cheat) => ({ ...cheat, id: cheat.file.slice(0, -3) }));
}

async function filesThere(): Promise<string[]> {
  const files: string[] = [];
  for await (const { name: folder, isDirectory } of Deno.readDir(CHEATS)) {
    // The twins are no cheats.
    if (!isDirectory || folder === "honest") continue;
    for await (const { name } of Deno.readDir(`${CHEATS}${folder}`)) {
      files.push(`${folder}/${name}`);
    }
  }
  return files;
}
