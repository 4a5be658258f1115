import { fold } from "./fold.ts";
import { type Clue, folderOf, type Student } from "./roster.ts";

/** Somebody's submission, before it is known whose. */
export interface Claimed {
  readonly id: string;
  /** What is said of each of them. Default: its id is all there is. */
  readonly people?: readonly Clue[] | undefined;
}

/** Whose a submission is. */
export interface Match {
  /** Nobody, one, or a group. */
  readonly students: readonly Student[];
  /** Why it is nobody's, if more than one could be meant. */
  readonly doubt?: string;
}

/** What names one person and no other. */
const STRONG = [
  "canvas_id",
  "moodle_id",
  "email",
  "student_number",
  "sis_login_id",
  "github",
] as const satisfies readonly (keyof Clue)[];

/**
 * Says whose submissions are whose: by what names one person only, then by the
 * name that people have, and where two have it by neither.
 *
 * @param groups Whether who has the same group hands in together.
 */
export function matchPeople(
  claims: readonly Claimed[],
  { students }: { readonly students: readonly Student[] },
  groups = false,
): Map<string, Match> {
  const find = finder(students);
  return new Map(claims.map(({ id, people = [] }) => {
    const clues = people.length > 0 ? people : [{ folder: id }];
    const found = clues.map((clue) => find(id, clue));
    const matched = new Set(found.flatMap(({ students }) => students));
    const doubt = found.find(({ doubt }) => doubt)?.doubt;
    if (groups) {
      const shared = new Set([
        ...[...matched].flatMap(({ group }) => group ? [fold(group)] : []),
        ...clues.flatMap(({ group, folder, name }) =>
          [group, folder, name].flatMap((word) => word ? [fold(word)] : [])
        ),
      ]);
      for (const student of students) {
        if (student.group && shared.has(fold(student.group))) {
          matched.add(student);
        }
      }
    }
    return [id, {
      students: students.filter((student) => matched.has(student)),
      ...(matched.size === 0 && doubt && { doubt }),
    }];
  }));
}

function finder(
  students: readonly Student[],
): (id: string, clue: Clue) => Match {
  const byFolder = index(students, (student) => [folderOf(student)]);
  const byId = index(students, ({ id, sis_login_id }) => [id, sis_login_id]);
  const byField = new Map(STRONG.map((field) => [
    field,
    index(students, (student) => [
      student[field],
      // What a host calls its user is often what a course calls the student.
      ...(field === "canvas_id" || field === "moodle_id" ? [] : [student.id]),
    ]),
  ]));
  const byMail = index(students, ({ email }) => [email, email?.split("@")[0]]);
  const byName = index(students, ({ name }) => namesOf(name ?? ""));
  return (id, clue) => {
    const exact = [
      byFolder.get(fold(id)),
      byFolder.get(fold(clue.folder ?? id)),
    ];
    for (const field of STRONG) {
      const word = clue[field];
      if (word) exact.push(byField.get(field)!.get(fold(word)));
    }
    // A name of its own, such as a folder's, may be any of these.
    const word = fold(clue.folder ?? "");
    const loose = word
      ? [
        byId.get(word),
        byMail.get(word),
        clue.github ? byLogin(students, word) : undefined,
      ]
      : [];
    for (const found of [...exact, ...loose]) {
      if (found?.length === 1) return { students: found };
    }
    const named = namesOf(clue.name ?? clue.folder ?? "")
      .flatMap((name) => byName.get(name) ?? [])
      .filter((student) => !contradicts(student, clue));
    const people = [...new Set(named)];
    if (people.length <= 1) return { students: people };
    return {
      students: [],
      doubt: `${people.length} of the roster have that name: ${
        people.map(({ id }) => id).join(", ")
      }`,
    };
  };
}

/** Who is known by another number is another person of the same name. */
function contradicts(student: Student, clue: Clue): boolean {
  return STRONG.some((field) => {
    const [a, b] = [student[field], clue[field]];
    return a !== undefined && b !== undefined && fold(a) !== fold(b);
  });
}

/** A clone is named by its classroom, its assignment and then its user. */
function byLogin(students: readonly Student[], word: string): Student[] {
  const ends = students.filter(({ id, github }) =>
    word.endsWith(`-${fold(github ?? id)}`)
  );
  const longest = Math.max(
    0,
    ...ends.map(({ id, github }) => fold(github ?? id).length),
  );
  return ends.filter(({ id, github }) => fold(github ?? id).length === longest);
}

/** A name as hosts write it: squeezed together, in any order of its words. */
function namesOf(name: string): string[] {
  const words = fold(name).split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  const turns = words.map((_, i) =>
    [...words.slice(i), ...words.slice(0, i)].join("")
  );
  return [...new Set(turns)];
}

function index(
  students: readonly Student[],
  wordsOf: (student: Student) => readonly (string | undefined)[],
): Map<string, Student[]> {
  const pairs = students.flatMap((student) => {
    const words = wordsOf(student).flatMap((word) => word ? [fold(word)] : []);
    return [...new Set(words)].map((word) => ({ word, student }));
  });
  return new Map(
    [...Map.groupBy(pairs, ({ word }) => word)].map(([word, all]) => [
      word,
      all.map(({ student }) => student),
    ]),
  );
}
