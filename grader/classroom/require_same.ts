import type { ScoreSheet } from "../verdict/mod.ts";
import type { Collected } from "./collect.ts";

/** What was graded is what was read, or the sheet has the wrong name. */
export function requireSame(
  { provenance }: ScoreSheet,
  { hashes }: Pick<Collected, "hashes">,
): void {
  const seen = provenance?.submission ?? {};
  const names = new Set([...Object.keys(seen), ...Object.keys(hashes)]);
  for (const name of names) {
    if (seen[name] === hashes[name]) continue;
    throw new Error(`"${name}" changed while it was graded`);
  }
}
