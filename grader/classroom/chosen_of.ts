import type { Brief } from "./brief.ts";
import type { Line } from "./journal.ts";
import { fold } from "./roster/fold.ts";
import { folderOf, type Student } from "./roster/roster.ts";
import type { Rules } from "./rules.ts";

/**
 * Which of somebody's submissions counts: the last, or the best and of the best
 * the last. One that cannot be opened counts only if there is no other.
 */
export function chosenOf(
  lines: readonly Line[],
  student: Student,
  briefs: ReadonlyMap<string, Brief>,
  { attempts }: Pick<Rules, "attempts">,
): Line | undefined {
  const score = ({ key }: Line) =>
    attempts === "best" ? briefs.get(key)?.score ?? -1 : 0;
  return lines.toSorted((a, b) =>
    Number(a.state === "refused") - Number(b.state === "refused") ||
    score(b) - score(a) || laterFirst(a, b) ||
    // A folder of the student's own name before any other.
    Number(isNamed(b, student)) - Number(isNamed(a, student)) ||
    (a.id < b.id ? 1 : -1)
  )[0];
}

function laterFirst(a: Line, b: Line): number {
  if (a.at !== undefined && b.at !== undefined && a.at !== b.at) {
    const [one, other] = [Date.parse(a.at), Date.parse(b.at)];
    if (one !== other) return other - one;
  }
  return (b.attempt ?? 0) - (a.attempt ?? 0);
}

function isNamed({ id }: Line, student: Student): boolean {
  return fold(id) === fold(folderOf(student));
}
