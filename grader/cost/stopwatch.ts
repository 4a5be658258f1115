import {
  type Fault,
  GraderError,
  type Subject,
  type TensorData,
} from "../subject/mod.ts";
import type { Batch } from "./batch.ts";

/** Which clock the batches are taken by; the same for all subjects of a run. */
export interface Clock {
  /** False where processor time comes in steps longer than a batch. */
  isFine: boolean;
}

/** How a stopwatch takes its batches. */
export interface StopwatchOptions {
  /** Numbers from 0 to 1: nobody outside can tell what is asked next. */
  readonly random: () => number;
  readonly clock: Clock;
  /** Whether it is the reference: its clock is believed, its faults are ours. */
  readonly isOwn?: boolean;
  /** Processor time to warm up with. Default 40. */
  readonly warmUpMs?: number;
  /** Processor time of a batch. Default 2. */
  readonly batchMs?: number;
}

/** Many short batches: some of them are not disturbed. */
const BATCH_MS = 2;
const MAX_CALLS = 1000;
/** A function is compiled after some time and some calls, whichever is later. */
const WARM_UP_MS = 40;
const WARM_UP_CALLS = 20;
const MAX_WARM_UP_MS = 90;
/** No interpreter needs that long for a call of a usual activation. */
const LONG_CALL_MS = 150;

/** Times one exercise of one subject, in batches of some milliseconds. */
export class Stopwatch {
  readonly #subject: Subject;
  readonly #exercise: string;
  readonly #input: TensorData;
  readonly #options: StopwatchOptions;
  #calls = 1;

  constructor(
    subject: Subject,
    exercise: string,
    input: TensorData,
    options: StopwatchOptions,
  ) {
    this.#subject = subject;
    this.#exercise = exercise;
    this.#input = input;
    this.#options = options;
  }

  /**
   * Calls until the code is compiled and no longer gets faster.
   *
   * @returns The last batch, or the fault that ended it.
   * @throws {GraderError} If the reference gives no answer.
   */
  async warmUp(): Promise<Batch | Fault> {
    const { warmUpMs = WARM_UP_MS, batchMs = BATCH_MS } = this.#options;
    let spent = 0;
    let made = 0;
    let before = Infinity;
    for (let calls = 1;; calls = Math.min(2 * calls, 256)) {
      const batch = await this.#take(calls);
      if ("kind" in batch) return batch;
      const { spentMs } = batch;
      this.#calls = Math.ceil(batchMs / Math.max(spentMs, 1e-6));
      spent += spentMs * calls;
      made += calls;
      if (made === 1 && spent >= LONG_CALL_MS) return batch;
      if (made >= 3 && spent >= MAX_WARM_UP_MS) return batch;
      const steady = spentMs > 0.85 * before;
      if (steady && spent >= warmUpMs && made >= WARM_UP_CALLS) return batch;
      // A clock that stands still would keep this going for ever.
      if (made > 20 * MAX_CALLS) return batch;
      before = spentMs;
    }
  }

  /** One batch, of about as many calls as fill its time. */
  take(): Promise<Batch | Fault> {
    // Never the same count twice: who knew where a batch ends could make its
    // calls unequal.
    const stretch = 1 + 0.4 * this.#options.random();
    const calls = Math.round(this.#calls * stretch);
    return this.#take(Math.max(1, Math.min(MAX_CALLS, calls)));
  }

  async #take(calls: number): Promise<Batch | Fault> {
    const { random, clock, isOwn = false } = this.#options;
    const rewriteSeed = Math.floor(random() * 2 ** 32);
    // Any call may be the one that is looked at: whoever knew which one could
    // save the work of all others.
    const kept = 1 + Math.floor(random() * calls);
    const plan = { input: this.#input, calls, rewriteSeed, kept };
    const started = performance.now();
    const timed = await this.#subject.time(this.#exercise, plan);
    const wallMs = (performance.now() - started) / calls;
    if (timed.kind !== "timed") {
      if (!isOwn) return timed;
      throw new GraderError(
        `Cannot time "${this.#exercise}": the reference gave no answer (${timed.kind}); mend the solutions`,
      );
    }
    if (isOwn && timed.cpuMs === 0 && timed.wallMs > 1) clock.isFine = false;
    const spent = clock.isFine ? timed.cpuMs : timed.wallMs;
    const spentMs = spent / calls;
    const { output } = timed;
    return { calls, kept, rewriteSeed, spentMs, wallMs, output };
  }
}
