import type { Checklist } from "../checklist/mod.ts";
import type { Check } from "./check.ts";
import type { Sources } from "./provenance.ts";
import { proveReference, requireReference } from "./require_reference.ts";
import { Submission } from "./submission.ts";

/**
 * Looks whether a folder can be graded by: its files load, and pass what other
 * checks need.
 *
 * @returns Its files.
 * @throws {InputError} If it cannot; it names the values.
 */
export async function proveReferenceIn(
  dir: string,
  checklist: Checklist,
  suites: Readonly<Record<string, Check>>,
): Promise<Sources> {
  const reference = await Submission.open(dir, "solutions", checklist);
  try {
    await requireReference(checklist, checklist.items, reference);
    await proveReference(checklist, checklist.items, suites, reference);
    return reference.sources;
  } finally {
    await reference.close();
  }
}
