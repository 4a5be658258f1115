import type { Checklist } from "../checklist/mod.ts";
import type { Entries } from "../intake/mod.ts";
import { AHEAD } from "../subject/mod.ts";
import { Grader, type Module, ScoreSheet } from "../verdict/mod.ts";
import type { GradeOptions } from "../verdict/mod.ts";

/** How a class is graded; the same for all. */
export interface ExamOptions extends Pick<GradeOptions, "seed" | "passMark"> {
  readonly module: Module;
  readonly solutionsDir: string;
}

/** A process lives on a budget of CPU seconds, and grading uses it up. */
const GRADES_EACH = 20;

/**
 * Grades one submission after the other by a reference that it keeps open.
 * The student's code runs in its own sandbox, new for each.
 */
export class Examiner {
  readonly #options: ExamOptions;
  #grader: Grader | undefined;
  #grades = 0;

  constructor(options: ExamOptions) {
    this.#options = options;
  }

  /**
   * Grades exercise files along a checklist. Where the grader itself failed, it is
   * asked once more, with a new reference.
   */
  async grade(
    files: string | Entries,
    checklist: Checklist,
    measuresTime: boolean,
  ): Promise<ScoreSheet> {
    const first = await this.#try(files, checklist, measuresTime)
      .catch((error: unknown) => error);
    if (isSheet(first) && first.complete) return first;
    await this.close();
    return await this.#try(files, checklist, measuresTime);
  }

  async #try(
    files: string | Entries,
    checklist: Checklist,
    measuresTime: boolean,
  ): Promise<ScoreSheet> {
    const { module, solutionsDir, ...options } = this.#options;
    if (++this.#grades > GRADES_EACH) await this.close();
    this.#grader ??= await Grader.open(module, solutionsDir);
    const grading = this.#grader.grade(files, {
      ...options,
      checklist,
      measuresTime,
    });
    // One for the next submission starts beside this one's.
    if (!measuresTime) AHEAD.start();
    // What no reader takes must not be kept beside the others' sheets.
    return ScoreSheet.parse(await grading);
  }

  /** Ends the reference's process, and what was started ahead. */
  async close(): Promise<void> {
    await AHEAD.close();
    this.#grades = 0;
    const grader = this.#grader;
    this.#grader = undefined;
    await grader?.close();
  }
}

function isSheet(value: unknown): value is ScoreSheet {
  return typeof value === "object" && value !== null && "items" in value;
}
