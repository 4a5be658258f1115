import { InputError } from "./input_error.ts";

/**
 * Makes a folder and those around it, where they are not there.
 *
 * @throws {InputError} If it cannot be made.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await Deno.mkdir(path, { recursive: true });
  } catch (error) {
    const there = await Deno.stat(path).catch(() => undefined);
    const state = there
      ? "it is not a folder"
      : `it cannot be made (${error instanceof Error ? error.name : error})`;
    throw new InputError(
      `Cannot write to "${path}": ${state}; choose another place`,
    );
  }
}
