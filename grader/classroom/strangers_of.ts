import type { Line } from "./journal.ts";
import type { Clue, Student } from "./roster/roster.ts";

/** Somebody of whom only the submissions speak. */
export interface Stranger {
  readonly student: Student;
  readonly lines: readonly Line[];
}

/** Who handed in, as far as the host says: by the names of the submissions. */
export function strangersOf(lines: readonly Line[]): Stranger[] {
  const found = new Map<string, { student: Student; lines: Line[] }>();
  for (const line of lines) {
    const { id, people = [] } = line;
    const alone = people.length <= 1;
    for (const clue of alone ? people.slice(0, 1) : people) {
      const name = alone
        ? clue.sis_login_id ?? id
        : clue.email ?? clue.student_number ?? clue.name ?? id;
      add(found, { id: name, ...plain(clue) }, line);
    }
    if (people.length === 0) add(found, { id }, line);
  }
  return [...found.values()].sort((a, b) =>
    a.student.id < b.student.id ? -1 : 1
  );
}

/** The name of a folder says nothing of the person. */
function plain({ folder: _, ...clue }: Clue): Clue {
  return clue;
}

function add(
  found: Map<string, { student: Student; lines: Line[] }>,
  student: Student,
  line: Line,
): void {
  const known = found.get(student.id);
  if (known) known.lines.push(line);
  else found.set(student.id, { student, lines: [line] });
}
