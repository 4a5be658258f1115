import { dirname } from "@std/path/dirname";
import { InputError } from "./input_error.ts";

/**
 * Writes a file whole or not at all: beside it first, then renamed.
 *
 * @param content What is in it; what is large may come piece by piece.
 * @throws {InputError} If it cannot be written.
 */
export async function writeWhole(
  path: string,
  content: string | AsyncIterable<string | Uint8Array<ArrayBuffer>>,
): Promise<void> {
  const beside = `${path}.${crypto.randomUUID().slice(0, 8)}.tmp`;
  try {
    if (typeof content === "string") {
      await Deno.writeTextFile(beside, content, { createNew: true });
    } else {
      const pieces = ReadableStream.from(bytesOf(content));
      await Deno.writeFile(beside, pieces, { createNew: true });
    }
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

async function* bytesOf(
  content: AsyncIterable<string | Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  for await (const piece of content) {
    yield typeof piece === "string" ? encoder.encode(piece) : piece;
  }
}
