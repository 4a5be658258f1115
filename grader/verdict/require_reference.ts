import type { Checklist, Item } from "../checklist/mod.ts";
import type { Party } from "./check.ts";
import { InputError } from "../base/input_error.ts";
import { judgeItem } from "./judge_item.ts";
import { loadSentence } from "./load_sentence.ts";
import { checksOf, type Units } from "./module.ts";
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
  for (const exercise of exercises) {
    const { id } = exercise;
    if (!all && !items.some(({ exercise }) => exercise === id)) continue;
    const loaded = await reference.load(id);
    if (loaded.kind === "loaded") continue;
    throw new InputError(
      `Cannot grade by solutions: ${
        loadSentence(loaded, exercise, reference)
      }; mend them or name others with --solutions`,
    );
  }
}

/**
 * The reference has to earn every point of its own checks, but for the time that
 * it is the measure of: a student must not pay for an instructor's mistake.
 *
 * @throws {InputError} If it does not; it names the values.
 */
export async function proveReference(
  checklist: Checklist,
  items: readonly Item[],
  units: Units,
  reference: Party,
): Promise<void> {
  const suites = checksOf(units);
  for (const item of items) {
    const own = checklist.exercises.find(({ id }) => id === item.exercise);
    const exercises = own ? [own] : checklist.exercises;
    const judged = await judgeItem(item, suites, {
      exercises,
      total: exercises.length,
      student: reference,
      reference,
      measuresTime: false,
      mistakes: [],
    }, () => 1);
    // What only a busy machine left open costs no point here either; where the
    // grader itself fails, the sheet says so.
    const wrong = judged.find(({ outcome }) =>
      outcome === "failed" || outcome === "skipped"
    );
    if (!wrong) continue;
    const files = own ? own.file : "a file";
    throw new InputError(
      `Cannot grade by solutions: ${files} fails ${wrong.id}: ${
        wrong.counterexample?.message ?? wrong.message
      }; mend them or name others with --solutions`,
    );
  }
}
