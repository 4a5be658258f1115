import type { Line } from "../journal.ts";
import { matchPeople } from "./match_people.ts";
import type { Roster } from "./roster.ts";

/** Who of a roster is in a shard: who handed in nothing only in the first. */
export function inShard(
  { students }: Roster,
  all: readonly Line[],
  here: ReadonlySet<string>,
  groups: boolean,
  isFirst: boolean,
): Roster {
  const there = new Map<string, boolean>();
  for (const [id, match] of matchPeople(all, { students }, groups)) {
    for (const student of match.students) {
      there.set(student.id, (there.get(student.id) ?? false) || here.has(id));
    }
  }
  return { students: students.filter(({ id }) => there.get(id) ?? isFirst) };
}
