import { type Checklist, loadChecklist } from "../checklist/mod.ts";
import { InputError } from "../verdict/input_error.ts";

/**
 * Reads the checklist that the user named, or the module's own.
 *
 * @param at Where a typed path is.
 * @throws {InputError} If it cannot be read or breaks its schema.
 */
export async function readChecklist(
  path: string | undefined,
  at: (path: string) => string,
): Promise<Checklist> {
  try {
    return await loadChecklist(path && at(path));
  } catch (error) {
    if (error instanceof SyntaxError) throw new InputError(error.message);
    const state = error instanceof Deno.errors.NotFound
      ? "no such file"
      : "it cannot be read";
    throw new InputError(
      `Cannot read checklist "${path}": ${state}; name a checklist file`,
    );
  }
}
