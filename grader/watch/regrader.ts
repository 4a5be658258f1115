import type { Checklist } from "../checklist/mod.ts";
import {
  type Check,
  judge,
  type Prepared,
  type ScoreSheet,
  Submission,
} from "../verdict/mod.ts";

/** By what a folder is graded again and again. */
export interface RegraderOptions {
  readonly checklist: Checklist;
  readonly suites: Readonly<Record<string, Check>>;
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
  #reference: Promise<Submission> | undefined;
  #prepared: Prepared | undefined;
  #closing: Promise<unknown> = Promise.resolve();
  #count = 0;

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
    const { checklist, suites, exercisesDir, solutionsDir } = this.#options;
    if (this.#count++ % SERVES === 0) {
      this.#sweep(this.#reference);
      this.#reference = Submission.open(solutionsDir, "solutions", checklist);
    }
    const prepared = this.#prepared;
    this.#prepared = undefined;
    const opened = await Submission.open(
      exercisesDir,
      "exercises",
      checklist,
      prepared,
    );
    try {
      const reference = await this.#reference!;
      return await judge(
        {
          checklist,
          suites,
          seed: seed ?? this.#options.seed + this.#count,
          measuresTime,
          ...(only && { only }),
          ...(onVetted && { onVetted }),
        },
        opened,
        reference,
      );
    } finally {
      this.#sweep(Promise.resolve(opened));
      this.#prepare();
    }
  }

  /** Ends all processes. */
  async close(): Promise<void> {
    const prepared = this.#prepared;
    const reference = await this.#reference?.catch(() => undefined);
    await Promise.all([
      this.#closing,
      prepared?.counted.close().then(() => prepared.stage.close()),
      reference?.close(),
    ]);
  }

  /** Closes a submission; the verdict does not wait for the broom. */
  #sweep(submission: Promise<Submission> | undefined): void {
    const closed = submission?.then((opened) => opened.close()).catch(() => {});
    this.#closing = Promise.all([this.#closing, closed]);
  }

  #prepare(): void {
    this.#prepared = Submission.prepare(this.#options.checklist);
  }
}
