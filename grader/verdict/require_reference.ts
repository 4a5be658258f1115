import type { Checklist, Item } from "../checklist/mod.ts";
import type { Check } from "./check.ts";
import { InputError } from "./input_error.ts";
import { judgeItem } from "./judge_item.ts";
import { loadSentence } from "./load_sentence.ts";
import type { Submission } from "./submission.ts";

/**
 * The reference has to load, or there is nothing to grade by.
 *
 * @throws {InputError} If it does not; it names the file and the reason.
 */
export async function requireReference(
  { exercises }: Checklist,
  items: readonly Item[],
  reference: Submission,
): Promise<void> {
  const all = items.some(({ exercise }) => exercise === undefined);
  for (const { id, file, className } of exercises) {
    if (!all && !items.some(({ exercise }) => exercise === id)) continue;
    const loaded = await reference.load(id);
    if (loaded.kind === "loaded") continue;
    throw new InputError(
      `Cannot grade by solutions: ${
        loadSentence(loaded, file, className)
      }; mend them or name others with --solutions`,
    );
  }
}

/**
 * The reference has to pass what other checks need: against the oracle and the
 * laws, a student must not pay for an instructor's mistake.
 *
 * @throws {InputError} If it does not; it names the values.
 */
export async function proveReference(
  checklist: Checklist,
  items: readonly Item[],
  suites: Readonly<Record<string, Check>>,
  reference: Submission,
): Promise<void> {
  for (const item of items) {
    const exercise = checklist.exercises.find(({ id }) => id === item.exercise);
    if (!exercise) continue;
    const needed = new Set(item.checks.flatMap(({ needs }) => needs));
    const checks = item.checks.filter(({ id }) => needed.has(id));
    const judged = await judgeItem({ ...item, checks }, suites, {
      exercises: [exercise],
      total: checklist.exercises.length,
      student: reference,
      reference,
      measuresTime: false,
    }, () => 1);
    const wrong = judged.find(({ outcome }) => outcome !== "passed");
    if (!wrong) continue;
    throw new InputError(
      `Cannot grade by solutions: ${exercise.file} fails ${wrong.id}: ${
        wrong.counterexample?.message ?? wrong.message
      }; mend them or name others with --solutions`,
    );
  }
}
