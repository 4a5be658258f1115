import { readText, Refusal } from "../intake/mod.ts";
import { InputError } from "../base/input_error.ts";

/**
 * Reads a text file that the user named.
 *
 * @param role What it is, for errors.
 * @throws {InputError} If it cannot be read.
 */
export async function readInput(path: string, role: string): Promise<string> {
  try {
    return await readText(path);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new InputError(
      `Cannot read ${role} "${path}": ${error.message}; name a file`,
    );
  }
}
