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

/** Hashes of what a sheet depends on besides the submission, by what it is. */
export async function termHashes(
  terms: Terms,
): Promise<Record<string, string>> {
  const { checklist, reference, seed, measuresTime } = terms;
  const { passMark, added } = terms;
  return {
    ...await kitHashes(added),
    checklist: await sha256(canonicalJson(checklist)),
    reference: await sha256(canonicalJson(await hashesOf(reference))),
    deno: Deno.version.deno,
    seed: typeof seed === "number" ? `${seed}` : await sha256(seed.secret),
    time: measuresTime ? "measured" : "not measured",
    ...(passMark !== undefined && { "pass mark": `${passMark}` }),
  };
}

/**
 * The name of a sheet by what it is made of: the same files, graded by the
 * same kit in the same way, have the same name, and nothing else has.
 *
 * @param hashes What `termHashes` says.
 * @returns A function of the submission's digest.
 */
export async function gradeKey(
  hashes: Readonly<Record<string, string>>,
): Promise<(digest: string) => string> {
  const hash = await sha256(canonicalJson(hashes));
  // Half of each is more than anyone can meet by trying.
  return (digest) => hash.slice(0, 32) + digest.slice(0, 32);
}
