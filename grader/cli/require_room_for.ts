import { dirname } from "@std/path/dirname";
import { InputError } from "../base/input_error.ts";

/**
 * Makes sure that a file can be put there, before any time is spent on what
 * shall be in it.
 *
 * @throws {InputError} If its folder is missing or the path is a folder.
 */
export async function requireRoomFor(path: string): Promise<void> {
  const act = `Cannot write "${path}"`;
  const stat = await Deno.stat(path).catch(() => undefined);
  if (stat?.isDirectory) {
    throw new InputError(`${act}: it is a folder; name a file in it`);
  }
  const folder = dirname(path);
  const around = await Deno.stat(folder).catch(() => undefined);
  if (around?.isDirectory) return;
  const state = around ? "is no folder" : "is not there";
  throw new InputError(`${act}: "${folder}" ${state}; make that folder first`);
}
