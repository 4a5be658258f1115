import { resolve } from "@std/path/resolve";
import { type Module, proveReferenceIn } from "../verdict/mod.ts";
import { room } from "./room.ts";

/**
 * The folder of the reference: the kit's own, or the one that was typed, once it
 * was proven.
 *
 * @throws {InputError} If it cannot be graded by; it names the values.
 */
export async function namedSolutions(
  typed: string | undefined,
  cwd: string,
  module: Module,
): Promise<string> {
  if (typed === undefined) return room("solutions");
  const dir = resolve(cwd, typed);
  await proveReferenceIn(dir, module);
  return dir;
}
