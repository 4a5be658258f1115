import type { Certificate } from "./certify.ts";

/** A certificate as text: the kill matrix, then everything that is wrong. */
export function renderCertificate(certificate: Certificate): string {
  const { mutants, alternates, orphans, seed } = certificate;
  const lines = ["check                    named  killed  fails also", ""];
  lines.pop();
  const checks = [...new Set(mutants.results.map(({ fails }) => fails))];
  for (const check of checks) {
    const named = mutants.results.filter(({ fails }) => fails === check);
    const killed = named.filter(({ killed }) => killed);
    const also = mutants.results.filter(({ fails, failed }) =>
      fails !== check && failed.includes(check)
    );
    lines.push(
      check.padEnd(24) + `${named.length}`.padStart(6) +
        `${killed.length}`.padStart(8) + `${also.length}`.padStart(12),
    );
  }
  lines.push("");
  for (const { id, fails, failed, killed, wrong, untimed } of mutants.results) {
    if (killed || untimed) continue;
    const seen = failed.join(", ") || "nothing";
    lines.push(`SURVIVES  ${id} (${wrong}): ${fails} should fail, ${seen} did`);
  }
  for (const { id, collateral, fails } of mutants.results) {
    if (collateral.length === 0) continue;
    lines.push(
      `COLLATERAL  ${id}: besides ${fails}, ${collateral.join(", ")} failed`,
    );
  }
  for (const { id, untrue } of mutants.results) {
    for (const claim of untrue) lines.push(`UNTRUE  ${id}: ${claim}`);
  }
  for (const { id, full, lost } of alternates.results) {
    if (!full) lines.push(`UNFAIR  ${id}: ${lost.slice(0, 3).join("; ")}`);
  }
  for (const orphan of orphans) lines.push(`ORPHAN  ${orphan}`);
  if (mutants.untimed > 0) {
    lines.push(
      `${mutants.untimed} more mutants are told by their time alone, which was not measured`,
    );
  }
  lines.push(
    `mutants ${mutants.killed}/${mutants.total} killed, alternates ${alternates.full}/${alternates.total} full, seed ${seed}`,
  );
  return `${lines.join("\n")}\n`;
}

/** Whether nothing is wrong with the points, nor with the words. */
export function isClean(
  { mutants, alternates, orphans }: Certificate,
): boolean {
  return mutants.killed === mutants.total && orphans.length === 0 &&
    alternates.full === alternates.total &&
    mutants.results.every(({ collateral, untrue }) =>
      collateral.length === 0 && untrue.length === 0
    );
}
