import type { Checklist, Exercise } from "../checklist/mod.ts";
import { RANDOM } from "../laws/run_laws.ts";
import type { Case, Reply } from "../subject/mod.ts";
import {
  type Grader,
  ScoreSheet,
  Submission,
  type Units,
} from "../verdict/mod.ts";
import { auditWords } from "./audit_words.ts";
import type { Placed } from "./corpus.ts";

/** How to try a file of a corpus. */
export interface TrialOptions {
  /** Against which the words of the first sheet are held. Default: they are not. */
  readonly units?: Units;
  readonly checklist: Checklist;
  readonly grader: Grader;
  readonly seeds: readonly number[];
  readonly measuresTime: boolean;
}

/** The sheets of a file, and what the first of them says that is not so. */
export interface Tried {
  readonly sheets: readonly ScoreSheet[];
  readonly untrue: readonly string[];
}

/** Grades one file of a corpus as its exercise, once for each seed. */
export async function tryFile(
  { text, exercise }: Placed,
  { checklist, grader, seeds, measuresTime, units }: TrialOptions,
): Promise<Tried> {
  const alone = checklistOf(checklist, exercise);
  const dir = await Deno.makeTempDir({ prefix: "tinytorch-certify-" });
  try {
    await Deno.writeTextFile(`${dir}/${exercise.file}`, text);
    const student = await Submission.open(dir, "exercises", alone);
    try {
      const sheets: ScoreSheet[] = [];
      for (const seed of seeds) {
        const options = { checklist: alone, seed, measuresTime };
        // What no reader takes is a fault of the grader, whatever it says.
        sheets.push(ScoreSheet.parse(await grader.grade(student, options)));
      }
      const untrue = units
        ? await auditWords(
          sheets[0]!,
          units,
          RANDOM.test(text)
            ? undefined
            : (exercise, given) => askAlone(student, exercise, given),
        )
        : [];
      return { sheets, untrue };
    } finally {
      await student.close();
    }
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
}

async function askAlone(
  student: Submission,
  exercise: string,
  given: Case,
): Promise<Reply | undefined> {
  const alone = student.alone();
  try {
    return (await alone.forward(exercise, [given]))[0];
  } finally {
    await alone.close();
  }
}

/** The part of a checklist that one exercise can pass by itself. */
export function checklistOf(
  checklist: Checklist,
  exercise: Exercise,
): Checklist {
  return {
    ...checklist,
    exercises: [exercise],
    items: checklist.items.filter((item) =>
      item.exercise === undefined || item.exercise === exercise.id
    ),
  };
}

/** The checks that failed; those of a file that cannot be used are its roots. */
export function failedChecks(
  { items }: ScoreSheet,
  checklist: Checklist,
): string[] {
  return items.flatMap(({ id, status, checks }) => {
    if (status === "graded") {
      return checks.filter(({ outcome }) => outcome === "failed")
        .map(({ id }) => id);
    }
    const item = checklist.items.find((item) => item.id === id)!;
    return item.checks.filter(({ needs }) => needs.length === 0)
      .map(({ id }) => id);
  });
}
