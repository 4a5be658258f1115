import {
  Grader,
  type Module,
  type Prepared,
  type ScoreSheet,
  Submission,
} from "../verdict/mod.ts";

/** By what a folder is graded again and again. */
export interface RegraderOptions {
  readonly module: Module;
  readonly exercisesDir: string;
  readonly solutionsDir: string;
  /** Seed of the first grade's inputs; each further grade draws others. */
  readonly seed: number;
}

/** What to grade this time. */
export interface Regrade {
  /** Exercises. Default: all, and the lines about all of them. */
  readonly only?: readonly string[];
  readonly measuresTime?: boolean;
  /** Draws the inputs of an earlier grade again. Default: others. */
  readonly seed?: number;
  /** Given the files once they are vetted. */
  readonly onVetted?: (student: Submission) => void;
}

/** Grades after which the reference starts anew, long before its limits. */
const SERVES = 100;

/**
 * Grades a folder again and again, by a reference that stays loaded. The
 * student's process is a fresh one each time, started before it is needed.
 */
export class Regrader {
  readonly #options: RegraderOptions;
  #grader: Promise<Grader> | undefined;
  #prepared: Prepared | undefined;
  /** The submission in work. */
  #opened: Submission | undefined;
  #closing: Promise<unknown> = Promise.resolve();
  #count = 0;
  #closed = false;

  constructor(options: RegraderOptions) {
    this.#options = options;
    this.#prepare();
  }

  /**
   * Grades the files as they are now.
   *
   * @throws {InputError} If a folder cannot be read or the reference is wrong.
   */
  async regrade(
    { only, measuresTime = false, seed, onVetted }: Regrade = {},
  ): Promise<ScoreSheet> {
    const { module: { checklist }, exercisesDir } = this.#options;
    const opening = this.#open();
    const prepared = this.#prepared;
    this.#prepared = undefined;
    const opened = await Submission.open(
      exercisesDir,
      "exercises",
      checklist,
      { prepared },
    ).catch((error) => {
      this.#prepare();
      throw error;
    });
    this.#opened = opened;
    try {
      const grader = await opening;
      return await grader.grade(opened, {
        seed: seed ?? this.#options.seed + this.#count,
        measuresTime,
        ...(only && { only }),
        ...(onVetted && { onVetted }),
      });
    } finally {
      this.#opened = undefined;
      this.#sweep(Promise.resolve(opened));
      this.#prepare();
    }
  }

  /** Ends all processes, also those of a grade that is under way. */
  async close(): Promise<void> {
    this.#closed = true;
    const prepared = this.#prepared;
    const grader = await this.#grader?.catch(() => undefined);
    await Promise.all([
      this.#closing,
      prepared?.counted.close().then(() => prepared.stage.close()),
      this.#opened?.close(),
      grader?.close(),
    ]);
  }

  /** The grader; another one now and then, and after one that failed. */
  #open(): Promise<Grader> {
    if (this.#count++ % SERVES === 0) {
      this.#sweep(this.#grader);
      this.#grader = undefined;
    }
    const { module, solutionsDir } = this.#options;
    const known = this.#grader;
    if (known) return known;
    const opening = Grader.open(module, solutionsDir);
    // Whoever waits for it hears of it.
    opening.catch(() => this.#grader = undefined);
    return this.#grader = opening;
  }

  /** Closes what is open; the verdict does not wait for the broom. */
  #sweep(open: Promise<{ close(): Promise<void> }> | undefined): void {
    const closed = open?.then((opened) => opened.close()).catch(() => {});
    this.#closing = Promise.all([this.#closing, closed]);
  }

  #prepare(): void {
    if (this.#closed) return;
    this.#prepared = Submission.prepare(this.#options.module.checklist);
  }
}
