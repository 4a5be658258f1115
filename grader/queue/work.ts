import type { JobWithMetadata, PgBoss } from "pg-boss";
import { GraderError } from "../subject/mod.ts";
import { InputError, type ScoreSheet } from "../verdict/mod.ts";
import { identify } from "../classroom/collect.ts";
import { costPart } from "../classroom/cost_part.ts";
import { Examiner, type ExamOptions } from "../classroom/examiner.ts";
import { requireSame } from "../classroom/require_same.ts";
import { withCost } from "../classroom/with_cost.ts";
import type { Database } from "./database.ts";
import { readPack } from "./read_pack.ts";
import { type JobData, WORK_QUEUE } from "./queues.ts";
import { unpackFiles } from "./pack_files.ts";
import type { Spool } from "./spool.ts";
import { storeSheet, type Version } from "./store_sheet.ts";

/** What a worker works with. */
export interface WorkOptions extends ExamOptions {
  readonly db: Database;
  readonly boss: PgBoss;
  readonly measuresTime: boolean;
  /** The name of a sheet, from the submission's digest. */
  readonly keyOf: (digest: string) => string;
  readonly version: Version;
  /** Its name on the sheets that it makes. */
  readonly worker: string;
  /** Submissions at a time. */
  readonly jobs: number;
  /** Whether to end when there is nothing to do. */
  readonly untilEmpty: boolean;
  readonly spool?: Spool;
  /** Aborted by who wants to stop: what is in work goes back. */
  readonly signal: AbortSignal;
  /** Told of each job how it ended, in one line. */
  readonly onJob: (line: string) => void;
}

/** What a worker did. */
export interface Worked {
  readonly graded: number;
  /** Tries that came to nothing. */
  readonly failed: number;
}

type Job = Pick<JobWithMetadata<JobData>, "id" | "retryCount" | "data">;

/** What a machine failed on that is sound may be another's to try, once. */
const TRIES_IF_SOUND = 2;

/** How long nothing may be there before it is asked again. */
const POLL_MS = 1000;

/** Takes jobs and grades them, until it is stopped. */
export class Worker {
  readonly #options: WorkOptions;
  #graded = 0;
  #failed = 0;
  /** Why the database cannot be used any more. */
  #broken: unknown;

  constructor(options: WorkOptions) {
    this.#options = options;
  }

  async run(): Promise<Worked> {
    const { jobs } = this.#options;
    await Promise.all(Array.from({ length: jobs }, () => this.#lane()));
    if (this.#broken && !this.#options.signal.aborted) throw this.#broken;
    return { graded: this.#graded, failed: this.#failed };
  }

  get #stopped(): boolean {
    return this.#broken !== undefined || this.#options.signal.aborted;
  }

  async #lane(): Promise<void> {
    const { boss } = this.#options;
    const examiner = this.#examiner();
    try {
      while (!this.#stopped) {
        const [job] = await boss.fetch<JobData>(WORK_QUEUE);
        if (job) await this.#do(job, examiner);
        else if (this.#options.untilEmpty && await this.#isEmpty()) return;
        else await this.#rest();
      }
    } catch (error) {
      this.#broken ??= error;
    } finally {
      await examiner.close();
    }
  }

  #examiner(): Examiner {
    const { solutionsDir, module, seed, passMark } = this.#options;
    return new Examiner({
      solutionsDir,
      module,
      seed,
      ...(passMark !== undefined && { passMark }),
    });
  }

  async #isEmpty(): Promise<boolean> {
    const { rows } = await this.#options.db.executeSql(
      "select from pgboss.job where name = $1 and state < 'completed' limit 1",
      [WORK_QUEUE],
    );
    return rows.length === 0;
  }

  /** Not all workers ask at the same moment. */
  async #rest(): Promise<void> {
    const ms = POLL_MS * (0.5 + Math.random());
    for (let at = 0; at < ms && !this.#stopped; at += 50) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async #do(job: Job, examiner: Examiner): Promise<void> {
    const { boss, onJob } = this.#options;
    const beat = this.#beat(job);
    try {
      const { name, kept } = await this.#grade(job, examiner);
      if (kept) this.#graded++;
      onJob(`${name}: ${kept ? "graded" : "another worker has it by now"}`);
    } catch (error) {
      // Out of patience with the database: the job's heartbeat ends with this.
      if (error instanceof InputError) throw error;
      this.#failed++;
      const message = error instanceof Error ? error.message : `${error}`;
      onJob(`${job.data.submission}: try ${job.retryCount + 1}: ${message}`);
      const isSound = this.#stopped || await this.#isSound();
      if (isSound && job.retryCount + 1 >= TRIES_IF_SOUND) {
        await this.#giveUp(job);
      }
      await boss.fail(WORK_QUEUE, job, { message });
      if (isSound) return;
      throw new GraderError(
        `Cannot grade on this machine: ${message}, and it fails on the reference too; look at its disk and memory`,
      );
    } finally {
      clearInterval(beat);
    }
  }

  /**
   * Whether this machine gives what is known to be right all points: then what
   * it failed on is the submission's, which nobody else shall wait for.
   */
  async #isSound(): Promise<boolean> {
    const { module: { checklist }, solutionsDir } = this.#options;
    const examiner = this.#examiner();
    try {
      const sheet = await examiner.grade(solutionsDir, checklist, false);
      return sheet.complete && sheet.score === sheet.maxScore;
    } catch {
      return false;
    } finally {
      await examiner.close();
    }
  }

  /** The next failure of this job is its last. */
  async #giveUp({ id }: Job): Promise<void> {
    await this.#options.db.executeSql(
      "update pgboss.job set retry_limit = retry_count where name = $1 and id = $2",
      [WORK_QUEUE, id],
    );
  }

  /** Says while a job is in work that its worker lives. */
  #beat(job: Job): ReturnType<typeof setInterval> {
    let pending = false;
    return setInterval(async () => {
      if (pending) return;
      pending = true;
      // Who cannot say so will be taken for dead, and that is right.
      await this.#options.boss.touch(WORK_QUEUE, job).catch(() => {});
      pending = false;
    }, 3000);
  }

  /** @returns Whose it was, and whether its sheet counts. */
  async #grade(
    job: Job,
    examiner: Examiner,
  ): Promise<{ readonly name: string; readonly kept: boolean }> {
    const { db, boss, keyOf, version, worker, signal } = this.#options;
    const { submission } = job.data;
    const pack = await readPack(db, submission, this.#options.spool);
    const key = keyOf(pack.digest);
    const { rows } = await db.executeSql(
      "select from tinytorch.sheet where key = $1",
      [key],
    );
    // The same files were graded in the same way: their sheet is that one.
    const sheet = rows.length > 0
      ? undefined
      : await this.#sheet(pack, examiner).catch((error) => {
        // The operator's to mend is what the reference fails on too.
        throw error instanceof InputError ? new Error(error.message) : error;
      });
    // Ctrl-C on a terminal reaches the children too: what they said last is
    // not the student's. The signal may come a moment after their end.
    if (sheet) await new Promise((resolve) => setTimeout(resolve, 20));
    if (signal.aborted) throw new Error("the worker was stopped");
    const made = { submission, key, sheet, worker, job };
    const kept = await storeSheet(db, boss, version, made);
    return { name: pack.name, kept };
  }

  async #sheet(
    { digest, bytes }: { readonly digest: string; readonly bytes: Uint8Array },
    examiner: Examiner,
  ): Promise<ScoreSheet> {
    const { module: { checklist }, measuresTime } = this.#options;
    const files = unpacked(bytes);
    const names = checklist.exercises.map(({ file }) => file);
    const one = await identify(files, names);
    if (one.digest !== digest) {
      throw new Error("its files are not those that were handed in");
    }
    const sheet = await examiner.grade(files, checklist, false);
    requireSame(sheet, one);
    const part = measuresTime ? costPart(checklist, sheet) : undefined;
    const measured = part && await examiner.grade(files, part, true);
    if (measured) requireSame(measured, one);
    const whole = measured ? withCost(checklist, sheet, measured) : sheet;
    const failed = whole.items.flatMap(({ checks }) => checks)
      .find(({ outcome }) => outcome === "error");
    if (whole.complete) return whole;
    throw new Error(`the grader failed in ${failed?.id ?? "some check"}`);
  }
}

function unpacked(bytes: Uint8Array): ReturnType<typeof unpackFiles> {
  try {
    return unpackFiles(bytes);
  } catch {
    throw new Error("its files are damaged, or nobody's kit packed them");
  }
}
