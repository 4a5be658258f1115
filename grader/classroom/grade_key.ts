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
export function gradeKey(terms: Terms): (digest: string) => string {
  const { checklist, reference, seed, measuresTime } = terms;
  const { passMark = null, added = null } = terms;
  const common = {
    checklist,
    reference: hashesOf(reference),
    kit: kitHashes(),
    deno: Deno.version.deno,
    seed: typeof seed === "number" ? seed : sha256(seed.secret),
    measuresTime,
    passMark,
    added,
  };
  const hash = sha256(canonicalJson(common));
  return (digest) => sha256(`${hash}\n${digest}`);
}
