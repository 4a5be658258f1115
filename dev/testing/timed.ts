import {
  COPY,
  type Subject,
  type TimingPlan,
} from "../../grader/subject/mod.ts";
import type { Batch, Round } from "../../grader/cost/batch.ts";
import { randomFrom } from "../../grader/base/random_from.ts";

/** A batch by hand. */
export function batch(spentMs: number, wallMs = spentMs): Batch {
  const output = { shape: [1], data: Float32Array.of(0) };
  return { calls: 1, kept: 1, rewriteSeed: 1, spentMs, wallMs, output };
}

/** A round of equal students and equal references. */
export function roundOf(
  student: Batch,
  reference: Batch,
  copy: Batch = batch(1),
): Round {
  return {
    students: [student, student],
    references: [reference, reference],
    copy,
  };
}

/** What a made-up subject was asked. */
export interface Asked {
  readonly name: string;
  readonly exercise: string;
  readonly calls: number;
  readonly rewriteSeed: number;
}

/** How a made-up subject answers. */
export interface Claims {
  readonly name: string;
  /** CPU milliseconds of a call. */
  readonly callMs: number;
  /** What it says instead of the truth. */
  readonly claimedMs?: number;
  /** Share by which times scatter. */
  readonly noise?: number;
  /** Told of all that was asked. */
  readonly log?: Asked[];
}

/** A subject that takes no time, and says how much it took. */
export function claiming(
  { name, callMs, claimedMs = callMs, noise = 0, log = [] }: Claims,
): Subject {
  const random = randomFrom(name.length);
  const never = () => Promise.reject(new Error("not asked in these tests"));
  return {
    load: never,
    call: never,
    forward: never,
    growth: never,
    close: () => Promise.resolve(),
    time(exercise: string, { calls, rewriteSeed, input }: TimingPlan) {
      log.push({ name, exercise, calls, rewriteSeed });
      const scatter = 1 + noise * (random() - 0.5);
      const each = exercise === COPY ? 0.01 : claimedMs;
      return Promise.resolve({
        kind: "timed",
        cpuMs: calls * each * scatter,
        wallMs: calls * (exercise === COPY ? 0.01 : callMs),
        output: { shape: input.shape, data: new Float32Array(1) },
        prints: [],
        printsDropped: 0,
      });
    },
  };
}
