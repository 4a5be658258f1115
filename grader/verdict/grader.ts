import type { Entries } from "../intake/mod.ts";
import { type GradeOptions, judge } from "./grade.ts";
import type { Module } from "./module.ts";
import type { Sources } from "./provenance.ts";
import { proveReference, requireReference } from "./require_reference.ts";
import type { ScoreSheet } from "./score_sheet.ts";
import { Submission } from "./submission.ts";

/** How a grader is opened. */
export interface GraderOptions {
  /** Whether the same solutions were proven before. */
  readonly isProven?: boolean;
}

/**
 * The one way to grade: a module and a reference that stays open. Whoever
 * grades, a command, a watch, a class, a queue or certify, does it by this.
 */
export class Grader {
  readonly module: Module;
  readonly #reference: Submission;

  private constructor(module: Module, reference: Submission) {
    this.module = module;
    this.#reference = reference;
  }

  /**
   * Opens the reference.
   *
   * @param solutions Its folder.
   * @throws {InputError} If the folder cannot be read.
   */
  static async open(
    module: Module,
    solutions: string,
    { isProven = false }: GraderOptions = {},
  ): Promise<Grader> {
    const { checklist } = module;
    const opening = Submission.open(solutions, "solutions", checklist, {
      isProven,
    });
    // Loaded while the processes start; whoever grades hears of a failure.
    module.units().catch(() => {});
    return new Grader(module, await opening);
  }

  /** The reference's files. */
  get sources(): Sources {
    return this.#reference.sources;
  }

  /**
   * Looks whether the reference can be graded by: its files load, and earn every
   * point.
   *
   * @throws {InputError} If it cannot; it names the values.
   */
  async prove(): Promise<void> {
    const { checklist } = this.module;
    await requireReference(checklist, checklist.items, this.#reference);
    const units = await this.module.units();
    await proveReference(checklist, checklist.items, units, this.#reference);
  }

  /**
   * Grades a submission: a folder, its exercise files by name, or one that is
   * open already and stays so.
   *
   * @throws {InputError} If the folder cannot be read or the reference is wrong.
   */
  async grade(
    submission: string | Entries | Submission,
    options: GradeOptions,
  ): Promise<ScoreSheet> {
    if (submission instanceof Submission) {
      return await judge(this.module, options, submission, this.#reference);
    }
    const { checklist = this.module.checklist } = options;
    const opened = await Submission.open(submission, "exercises", checklist);
    try {
      return await judge(this.module, options, opened, this.#reference);
    } finally {
      await opened.close();
    }
  }

  /** Ends the reference's processes. */
  async close(): Promise<void> {
    await this.#reference.close();
  }
}

/** The files of a reference that can be graded by. */
export async function proveReferenceIn(
  dir: string,
  module: Module,
): Promise<Sources> {
  const grader = await Grader.open(module, dir);
  try {
    await grader.prove();
    return grader.sources;
  } finally {
    await grader.close();
  }
}

/** Where the two folders are. */
export interface Folders {
  /** The folder, or its exercise files by name. */
  readonly exercisesDir: string | Entries;
  readonly solutionsDir: string;
}

/** A student's folder and the grader for it, both open. */
export interface Pair {
  readonly student: Submission;
  readonly grader: Grader;
  close(): Promise<void>;
}

/**
 * Opens a submission and the grader for it at once, or neither.
 *
 * @param isProven Asked, once the student's process is on its way, whether the
 * same solutions were proven before.
 * @throws {InputError} If a folder cannot be read.
 */
export async function openPair(
  module: Module,
  { exercisesDir, solutionsDir }: Folders,
  isProven: () => Promise<boolean> = () => Promise.resolve(false),
): Promise<Pair> {
  const opened = await Promise.allSettled([
    Submission.open(exercisesDir, "exercises", module.checklist),
    isProven().then((isProven) =>
      Grader.open(module, solutionsDir, { isProven })
    ),
  ]);
  const close = async () => {
    await Promise.all(
      opened.map((one) => one.status === "fulfilled" && one.value.close()),
    );
  };
  const [student, grader] = opened;
  if (student.status === "fulfilled" && grader.status === "fulfilled") {
    return { student: student.value, grader: grader.value, close };
  }
  await close();
  throw opened.find((one) => one.status === "rejected")!.reason;
}

/**
 * Opens both folders, grades once and closes them.
 *
 * @throws {InputError} If a folder cannot be read or the reference is wrong.
 */
export async function gradeOnce(
  module: Module,
  { exercisesDir, solutionsDir, ...options }: Folders & GradeOptions,
): Promise<ScoreSheet> {
  const pair = await openPair(module, { exercisesDir, solutionsDir });
  try {
    return await pair.grader.grade(pair.student, options);
  } finally {
    await pair.close();
  }
}
