import { distance } from "fastest-levenshtein";
import { InputError } from "../verdict/mod.ts";
import type { Line } from "./journal.ts";
import { fold } from "./roster/fold.ts";
import { matchPeople } from "./roster/match_people.ts";
import { folderOf, type Roster } from "./roster/roster.ts";

/** So many pairs show what went wrong. */
const SHOWN = 5;
/** So few may be downloads, in a folder that nobody named well. */
const FEW = 3;
/** They are looked for among so many. */
const AMONG = { submissions: 50, students: 5000 };

/**
 * Asks for one submission at least that is somebody's of the roster: where none
 * is, zeros for all would be a mistake of whoever named the files.
 *
 * @throws {InputError} With the names that are most alike.
 */
export function requireMatches(
  lines: readonly Line[],
  roster: Roster,
  groups: boolean,
): void {
  const matches = [...matchPeople(lines, roster, groups).values()];
  if (lines.length === 0 || roster.students.length === 0) return;
  if (matches.some(({ students }) => students.length > 0)) return;
  const pairs = pairsOf(lines, roster).slice(0, SHOWN)
    .map(({ submission, student }) => `"${submission}" and "${student}"`);
  const withGroups = roster.students.some(({ group }) => group) && !groups &&
    [...matchPeople(lines, roster, true).values()]
      .some(({ students }) => students.length > 0);
  const advice = withGroups
    ? "say --groups, as some are named by a group"
    : lines.length <= FEW && lines.every(({ people }) => !people)
    ? `name "${lines[0]!.id}" itself if it is what a host handed out`
    : 'name the submissions in the roster\'s column "folder"';
  throw new InputError(
    `Cannot grade class: none of its ${lines.length} submissions is of anybody in the roster; most alike are ${
      pairs.join(", ")
    }: ${advice}, or say --accept-unmatched`,
  );
}

interface Pair {
  readonly submission: string;
  readonly student: string;
  readonly edits: number;
}

/** For each submission what of the roster is most like it, the nearest first. */
function pairsOf(lines: readonly Line[], { students }: Roster): Pair[] {
  const words = students.slice(0, AMONG.students).flatMap((student) =>
    [folderOf(student), student.name].flatMap((word) => word ?? [])
  );
  return lines.slice(0, AMONG.submissions).map(({ id, people = [] }): Pair => {
    const name = people[0]?.name ?? id;
    const edits = words.map((word) => distance(fold(name), fold(word)));
    const least = Math.min(...edits);
    return {
      submission: id,
      student: words[edits.indexOf(least)]!,
      edits: least / Math.max(1, name.length),
    };
  }).sort((a, b) => a.edits - b.edits);
}
