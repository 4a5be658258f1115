import { z } from "zod";
import { Checklist } from "../checklist/mod.ts";
import { InputError } from "../verdict/mod.ts";
import type { Journal } from "./journal.ts";
import { Roster } from "./roster/roster.ts";
import { Rules } from "./rules.ts";
import { Typed } from "./typed.ts";

/** What a journal says of its class as a whole, for who puts parts together. */
export const ClassMeta = z.object({
  checklist: Checklist,
  terms: z.record(z.string(), z.string())
    .describe("hashes of what a sheet depends on, by what it is"),
  assignment: z.string(),
  roster: Roster.optional(),
  rules: Rules.optional(),
  typed: Typed.optional(),
  shard: z.object({ index: z.number(), count: z.number() }).optional(),
  roll: z.record(z.string(), z.string()).optional()
    .describe("of a shard: every submission of the class, and its digest"),
});
export type ClassMeta = z.infer<typeof ClassMeta>;

const NAME = "class";

/** Notes in a journal what its class is. */
export function setClassMeta(journal: Journal, meta: ClassMeta): void {
  journal.setMeta(NAME, JSON.stringify(meta));
}

/**
 * Reads what a journal's class is.
 *
 * @throws {InputError} If the journal does not say.
 */
export function classMeta(journal: Journal, dir: string): ClassMeta {
  const meta = knownClassMeta(journal);
  if (meta) return meta;
  throw new InputError(
    `Cannot use class "${dir}": it does not say what it was graded by; go through it once more with deno task class --resume`,
  );
}

/** The same, or nothing. */
export function knownClassMeta(journal: Journal): ClassMeta | undefined {
  return journal.metaAs(NAME, ClassMeta);
}
