import type { Checklist, Exercise } from "../checklist/mod.ts";
import { type Grader, ScoreSheet, Submission } from "../verdict/mod.ts";
import type { Placed } from "./corpus.ts";

/** How to try a file of a corpus. */
export interface TrialOptions {
  readonly checklist: Checklist;
  readonly grader: Grader;
  readonly seeds: readonly number[];
  readonly measuresTime: boolean;
}

/** Grades one file of a corpus as its exercise, once for each seed. */
export async function tryFile(
  { text, exercise }: Placed,
  { checklist, grader, seeds, measuresTime }: TrialOptions,
): Promise<ScoreSheet[]> {
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
      return sheets;
    } finally {
      await student.close();
    }
  } finally {
    await Deno.remove(dir, { recursive: true });
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
