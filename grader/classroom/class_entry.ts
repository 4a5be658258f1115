import type { Brief } from "./brief.ts";
import { chosenOf } from "./chosen_of.ts";
import type { Line } from "./journal.ts";
import { matchPeople } from "./roster/match_people.ts";
import type { Roster, Student } from "./roster/roster.ts";
import { type Rules, USUAL_RULES } from "./rules.ts";
import { strangersOf } from "./strangers_of.ts";

/** Where a student's submission is on its way, in the order they are told. */
export const STATUSES = [
  /** Graded to the end. */
  "graded",
  /** Graded but for the time. */
  "provisional",
  /** Not graded yet. */
  "waiting",
  /** Handed in without any exercise file. */
  "no-files",
  /** Not to be opened. */
  "refused",
  /** The grader failed on it. */
  "error",
  /** In the roster, and not among the submissions. */
  "missing",
] as const;
export type Status = typeof STATUSES[number];

/** One line of a class: a student, a submission, or both. */
export interface ClassEntry {
  readonly student: Student;
  /** Whether the roster, if there is one, has the student. */
  readonly known: boolean;
  readonly status: Status;
  readonly note: string;
  readonly digest: string;
  readonly key: string;
  readonly brief?: Brief;
  /** The submission that counts, by its own name. */
  readonly submission?: string;
  /** When it was handed in, as the host says. */
  readonly at?: string;
  readonly late?: boolean;
  /** How many submissions there are, with those that do not count. */
  readonly attempts: number;
}

/**
 * The points of somebody: none where something was handed in and there is no
 * sheet of it, or one that the grader did not finish.
 */
export function pointsOf({ brief, status }: ClassEntry): number | undefined {
  if (status === "error") return undefined;
  return brief?.score ?? (status === "missing" ? 0 : undefined);
}

/**
 * Joins the roster, in its order, with the submissions, those without a student
 * last. Of several submissions of one student, one counts.
 */
export function entriesOf(
  lines: readonly Line[],
  briefs: ReadonlyMap<string, Brief>,
  roster?: Roster,
  rules: Rules = USUAL_RULES,
): ClassEntry[] {
  const matches = roster
    ? matchPeople(lines, roster, rules.groups)
    : new Map<string, never>();
  const theirs = new Map<string, Line[]>();
  const others: Line[] = [];
  for (const line of lines) {
    const students = matches.get(line.id)?.students ?? [];
    if (students.length === 0) others.push(line);
    for (const { id } of students) {
      theirs.set(id, [...theirs.get(id) ?? [], line]);
    }
  }
  const make = (student: Student, known: boolean, all: readonly Line[]) =>
    entryOf(
      student,
      known,
      all,
      chosenOf(all, student, briefs, rules),
      briefs,
      rules,
    );
  return [
    ...(roster?.students ?? []).map((student) =>
      make(student, true, theirs.get(student.id) ?? [])
    ),
    ...strangersOf(others).map(({ student, lines }) => {
      const entry = make(student, roster === undefined, lines);
      const doubt = matches.get(lines[0]!.id)?.doubt;
      return doubt && !entry.note ? { ...entry, note: doubt } : entry;
    }),
  ];
}

function entryOf(
  student: Student,
  known: boolean,
  all: readonly Line[],
  line: Line | undefined,
  briefs: ReadonlyMap<string, Brief>,
  { due }: Rules,
): ClassEntry {
  if (!line) {
    const nothing = { note: "", digest: "", key: "", attempts: 0 };
    return { student, known, status: "missing", ...nothing };
  }
  const { id, note, digest, key, at, late = isAfter(at, due), attempt } = line;
  const brief = briefs.get(key);
  return {
    student,
    known,
    status: statusOf(line, brief),
    note: brief ? brief.needsHuman.join("; ") : note,
    digest,
    key,
    submission: id,
    ...(at !== undefined && { at }),
    ...(late && { late }),
    attempts: Math.max(all.length, attempt ?? 1),
    ...(brief && { brief }),
  };
}

function isAfter(at: string | undefined, due: string | undefined): boolean {
  return at !== undefined && due !== undefined &&
    Date.parse(at) > Date.parse(due);
}

function statusOf({ state }: Line, brief: Brief | undefined): Status {
  if (state === "refused") return "refused";
  if (state === "error" || brief?.complete === false) return "error";
  if (!brief) return "waiting";
  if (brief.empty) return "no-files";
  return brief.provisional ? "provisional" : "graded";
}
