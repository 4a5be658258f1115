import { canonicalJson, type Provenance } from "../verdict/mod.ts";
import { sha256 } from "../subject/mod.ts";

/** What a course commits itself to before it grades. */
export type Sealed = Pick<
  Provenance,
  "suites" | "checklist" | "reference" | "grader"
>;

/** One hash of all that a course commits itself to. */
export function sealOf(
  { suites, checklist, reference, grader }: Sealed,
): Promise<string> {
  return sha256(canonicalJson({ suites, checklist, reference, grader }));
}
