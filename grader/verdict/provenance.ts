import { z } from "zod";
import type { Checklist } from "../checklist/mod.ts";
import { sha256 } from "../subject/sha256.ts";
import type { SourceFile } from "../intake/mod.ts";
import { canonicalJson } from "./canonical_json.ts";
import { kitHashes } from "./kit_hashes.ts";

const hash = z.string().regex(/^[0-9a-f]{64}$/).describe("SHA-256");
const files = z.record(z.string(), hash)
  .describe("by name; without those that could not be read");
const count = z.number().int().nonnegative();

/** How many checks there were to do, and what became of them. */
export const CheckCount = z.object({
  planned: count.describe("checks of the chosen lines of the checklist"),
  executed: count.describe("checks that were run to a finding or an error"),
  waived: count.describe("skipped for a reason that the sheet names"),
});
export type CheckCount = z.infer<typeof CheckCount>;

/** What was graded, and by what. */
export const Provenance = z.object({
  submission: files,
  reference: files,
  checklist: hash,
  suites: hash,
  grader: hash,
  checks: CheckCount,
});
export type Provenance = z.infer<typeof Provenance>;

/** The files of a submission or of a reference, by name. */
export type Sources = ReadonlyMap<string, SourceFile>;

/**
 * Says what a grade was made of.
 *
 * @param added SHA-256 of the checks that the checklist brings along.
 */
export async function provenanceOf(
  checklist: Checklist,
  added: string,
  submission: Sources,
  reference: Sources,
  checks: CheckCount,
): Promise<Provenance> {
  return {
    submission: await hashesOf(submission),
    reference: await hashesOf(reference),
    checklist: await sha256(canonicalJson(checklist)),
    ...await kitHashes(added),
    checks,
  };
}

/** The hash of each file, as `sha256sum` gives it. */
export async function hashesOf(
  sources: Sources,
): Promise<Record<string, string>> {
  const sorted = [...sources.values()].sort((a, b) => a.name < b.name ? -1 : 1);
  const entries = sorted.map(async ({ name, text, bytes }) =>
    [name, await sha256(bytes ?? text)] as const
  );
  return Object.fromEntries(await Promise.all(entries));
}
