import { entriesOf } from "./class_entry.ts";
import type { Line } from "./journal.ts";
import type { Roster } from "./roster/roster.ts";
import type { Rules } from "./rules.ts";

/** Which submissions have to be graded: where the best counts, all of them. */
export function chosenLines(
  lines: readonly Line[],
  roster: Roster | undefined,
  rules: Rules,
): Set<string> {
  if (rules.attempts === "best") return new Set(lines.map(({ id }) => id));
  return new Set(
    entriesOf(lines, new Map(), roster, rules)
      .flatMap(({ submission }) => submission ?? []),
  );
}
