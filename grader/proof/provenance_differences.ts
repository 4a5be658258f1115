import type { Provenance, ScoreSheet } from "../verdict/mod.ts";

/** Where another thing was graded, or by another thing, in words. */
export function provenanceDifferences(
  recorded: ScoreSheet,
  again: ScoreSheet,
): string[] {
  const was = recorded.provenance;
  const is = again.provenance;
  if (!was || !is) {
    return ["provenance: the sheet does not say what was graded"];
  }
  const lines: string[] = [];
  for (const part of ["suites", "checklist", "grader"] as const) {
    if (was[part] === is[part]) continue;
    const [graded, here] = [was[part], is[part]].map((hash) =>
      hash.slice(0, 12)
    );
    lines.push(`${part}: another version graded, ${graded}, not ${here}`);
  }
  for (const part of ["submission", "reference"] as const) {
    lines.push(...fileLines(part, was[part], is[part]));
  }
  const [before, now] = [was, is].map(({ checks }) =>
    `${checks.planned} planned, ${checks.executed} run, ${checks.waived} waived`
  );
  if (before !== now) lines.push(`checks: ${before} on the sheet, ${now} now`);
  const [graded, here] = [recorded, again].map(({ environment }) =>
    environment.deno
  );
  if (graded !== here) lines.push(`deno: ${graded} graded, not ${here}`);
  return lines;
}

function fileLines(
  part: string,
  was: Provenance["submission"],
  is: Provenance["submission"],
): string[] {
  const names = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...names].filter((name) => was[name] !== is[name]).map((name) =>
    `${part}: ${name} is not the file that was graded`
  );
}
