import { fromFileUrl } from "@std/path/from-file-url";
import { dirname } from "@std/path/dirname";
import { z } from "zod";
import { writeWhole } from "../base/write_whole.ts";

/** What the kit remembers for a student; nothing depends on it. */
export const Memory = z.object({
  version: z.literal(1).default(1),
  hints: z.record(z.string(), z.number().int().positive()).default({})
    .describe("steps shown, by check"),
  failing: z.record(z.string(), z.string()).default({})
    .describe("the first check that failed, by item"),
  current: z.string().optional().describe("the exercise in work"),
  checklist: z.string().optional()
    .describe("the checklist that was named last, if one was"),
});
export type Memory = Readonly<z.infer<typeof Memory>>;

/** Where it is kept: a file that may be deleted at any time. */
export const MEMORY_FILE = fromFileUrl(
  new URL("../../.tinytorch/state.json", import.meta.url),
);

/** Reads the memory; one that is missing or broken is an empty one. */
export async function readMemory(path = MEMORY_FILE): Promise<Memory> {
  try {
    return Memory.parse(JSON.parse(await Deno.readTextFile(path)));
  } catch {
    return Memory.parse({});
  }
}

/**
 * Keeps the memory.
 *
 * @returns Whether it could be kept; a read-only folder is no reason to stop.
 */
export async function writeMemory(
  memory: Memory,
  path = MEMORY_FILE,
): Promise<boolean> {
  try {
    await Deno.mkdir(dirname(path), { recursive: true });
    await writeWhole(path, `${JSON.stringify(memory, null, 2)}\n`);
    return true;
  } catch {
    return false;
  }
}

/** Without the hints that were shown, of some checks or of all. */
export function withoutHints(
  memory: Memory,
  checks?: readonly string[],
): Memory {
  if (!checks) return { ...memory, hints: {} };
  const hints = { ...memory.hints };
  for (const id of checks) delete hints[id];
  return { ...memory, hints };
}
