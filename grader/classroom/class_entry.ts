import type { Brief } from "./brief.ts";
import type { Line } from "./journal.ts";
import { folderOf, type Roster, type Student } from "./roster/roster.ts";

/** Where a student's submission is on its way. */
export type Status =
  /** Graded to the end. */
  | "graded"
  /** Graded but for the time. */
  | "provisional"
  /** Not graded yet. */
  | "waiting"
  /** Handed in without any exercise file. */
  | "no-files"
  /** Not to be opened. */
  | "refused"
  /** The grader failed on it. */
  | "error"
  /** In the roster, and not among the submissions. */
  | "missing";

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
}

/** Joins the roster, in its order, with the submissions, those without a student last. */
export function entriesOf(
  lines: readonly Line[],
  briefs: ReadonlyMap<string, Brief>,
  roster?: Roster,
): ClassEntry[] {
  const byFolder = new Map(lines.map((line) => [line.id, line]));
  const entries: ClassEntry[] = [];
  for (const student of roster?.students ?? []) {
    const folder = folderOf(student);
    entries.push(entryOf(student, true, byFolder.get(folder), briefs));
    byFolder.delete(folder);
  }
  for (const line of byFolder.values()) {
    entries.push(entryOf({ id: line.id }, roster === undefined, line, briefs));
  }
  return entries;
}

function entryOf(
  student: Student,
  known: boolean,
  line: Line | undefined,
  briefs: ReadonlyMap<string, Brief>,
): ClassEntry {
  if (!line) {
    const nothing = { note: "", digest: "", key: "" };
    return { student, known, status: "missing", ...nothing };
  }
  const { note, digest, key } = line;
  const brief = briefs.get(key);
  return {
    student,
    known,
    status: statusOf(line, brief),
    note: brief ? brief.needsHuman.join("; ") : note,
    digest,
    key,
    ...(brief && { brief }),
  };
}

function statusOf({ state }: Line, brief: Brief | undefined): Status {
  if (state === "refused") return "refused";
  if (state === "error" || brief?.complete === false) return "error";
  if (!brief) return "waiting";
  if (brief.empty) return "no-files";
  return brief.provisional ? "provisional" : "graded";
}
