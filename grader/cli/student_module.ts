import { resolve } from "@std/path/resolve";
import { InputError } from "../base/input_error.ts";
import type { Module } from "../verdict/module.ts";
import type { Io } from "./io.ts";
import { readMemory, writeMemory } from "./memory.ts";
import { readModule } from "./read_module.ts";

/**
 * The module for who works in this folder: along the checklist that is typed,
 * which is remembered, or the one that was typed last. So a hint is about what
 * was graded, and a printed command need not say it again.
 *
 * @throws {InputError} If the checklist cannot be read.
 */
export async function studentModule(
  typed: string | undefined,
  io: Io,
): Promise<Module> {
  const memory = await readMemory(io.memoryFile);
  if (typed !== undefined) {
    const checklist = resolve(io.cwd, typed);
    const module = await readModule(typed, io.cwd);
    // A script, or CI, says each time what it means.
    if (io.columns !== undefined && memory.checklist !== checklist) {
      await writeMemory({ ...memory, checklist }, io.memoryFile);
    }
    return module;
  }
  const { checklist } = memory;
  if (checklist === undefined) {
    return await readModule(undefined, io.cwd);
  }
  try {
    const module = await readModule(checklist, io.cwd);
    if (io.columns !== undefined) io.err(`Along ${checklist}, ${BACK}\n`);
    return module;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(`${error.message}; it is remembered, ${BACK}`);
  }
}

const BACK = "deno task checklist --reset goes back to the kit's own";
