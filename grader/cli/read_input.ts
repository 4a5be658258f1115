import { InputError } from "../verdict/input_error.ts";

/**
 * Reads a text file that the user named.
 *
 * @param role What it is, for errors.
 * @throws {InputError} If it cannot be read.
 */
export async function readInput(path: string, role: string): Promise<string> {
  try {
    return await Deno.readTextFile(path);
  } catch (error) {
    const state = error instanceof Deno.errors.NotFound
      ? "no such file"
      : "it cannot be read";
    throw new InputError(
      `Cannot read ${role} "${path}": ${state}; name a file`,
    );
  }
}
