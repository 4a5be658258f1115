import { resolve } from "@std/path/resolve";
import { Refusal } from "../intake/mod.ts";
import { openModule } from "../module/mod.ts";
import { InputError } from "../base/input_error.ts";
import type { Module } from "../verdict/module.ts";

/**
 * The module along the checklist that the user named, or along its own.
 *
 * @param cwd From where the path is meant.
 * @throws {InputError} If it cannot be read or breaks its schema.
 */
export async function readModule(
  path: string | undefined,
  cwd: string,
): Promise<Module> {
  try {
    return await openModule(path && resolve(cwd, path));
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (error instanceof SyntaxError) throw new InputError(error.message);
    const state = error instanceof Refusal
      ? error.message
      : "it cannot be read";
    throw new InputError(
      `Cannot read checklist "${path}": ${state}; name a checklist file`,
    );
  }
}
