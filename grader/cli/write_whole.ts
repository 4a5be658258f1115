import { dirname } from "node:path";
import { InputError } from "../verdict/input_error.ts";

/**
 * Writes a file whole or not at all: beside it first, then renamed.
 *
 * @throws {InputError} If it cannot be written.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.${crypto.randomUUID().slice(0, 8)}.tmp`;
  try {
    await Deno.writeTextFile(beside, text, { createNew: true });
    await Deno.rename(beside, path);
  } catch (error) {
    await Deno.remove(beside).catch(() => {});
    const state = error instanceof Deno.errors.NotFound
      ? `there is no folder "${dirname(path)}"; make it first`
      : `${error instanceof Error ? error.name : error}; choose another place`;
    throw new InputError(`Cannot write "${path}": ${state}`);
  }
}
