import type { Checklist } from "../checklist/mod.ts";
import { sha256 } from "../subject/mod.ts";
import { canonicalJson } from "../verdict/canonical_json.ts";
import { kitHashes } from "../verdict/kit_hashes.ts";
import { hashesOf, type Sources } from "../verdict/provenance.ts";
import type { Secret } from "../verdict/mod.ts";

/** Everything but the submission on which a sheet depends. */
export interface Terms {
  readonly checklist: Checklist;
  readonly reference: Sources;
  readonly seed: number | Secret;
  readonly measuresTime: boolean;
  readonly passMark?: number;
  /** SHA-256 of checks that the kit does not have. */
  readonly added?: string;
}

/**
 * The name of a sheet by what it is made of: the same files, graded by the
 * same kit in the same way, have the same name, and nothing else has.
 *
 * @returns A function of the submission's digest.
 */
export async function gradeKey(
  terms: Terms,
): Promise<(digest: string) => string> {
  const { checklist, reference, seed, measuresTime } = terms;
  const { passMark = null, added = null } = terms;
  const common = {
    checklist,
    reference: await hashesOf(reference),
    kit: await kitHashes(),
    deno: Deno.version.deno,
    seed: typeof seed === "number" ? seed : await sha256(seed.secret),
    measuresTime,
    passMark,
    added,
  };
  const hash = await sha256(canonicalJson(common));
  // Half of each is more than anyone can meet by trying.
  return (digest) => hash.slice(0, 32) + digest.slice(0, 32);
}
