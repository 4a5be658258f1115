import { dirname } from "@std/path/dirname";
import { InputError } from "../verdict/input_error.ts";

/**
 * Writes a file whole or not at all: beside it first, then renamed.
 *
 * @param text What is in it; what is large may come piece by piece.
 * @throws {InputError} If it cannot be written.
 */
export async function writeWhole(
  path: string,
  text: string | AsyncIterable<string>,
): Promise<void> {
  const beside = `${path}.${crypto.randomUUID().slice(0, 8)}.tmp`;
  try {
    const data = typeof text === "string" ? text : ReadableStream.from(text);
    await Deno.writeTextFile(beside, data, { createNew: true });
    await Deno.rename(beside, path);
  } catch (error) {
    await Deno.remove(beside).catch(() => {});
    // It says already what could not be done on the way to the text.
    if (error instanceof InputError) throw error;
    const state = error instanceof Deno.errors.NotFound
      ? `there is no folder "${dirname(path)}"; make it first`
      : `${error instanceof Error ? error.name : error}; choose another place`;
    throw new InputError(`Cannot write "${path}": ${state}`);
  }
}
