import {
  COPY,
  type Fault,
  type Subject,
  type TensorData,
} from "../subject/mod.ts";
import type { Batch, Round } from "./batch.ts";
import type { CostMeasure } from "./cost_measure.ts";
import { type CostBudget, isSettled } from "./judge_cost.ts";
import { randomFrom } from "../base/random_from.ts";
import { type Clock, Stopwatch } from "./stopwatch.ts";
import { summarise } from "./summarise.ts";
import { sizeOf } from "../subject/size_of.ts";

/** A measurement, or the fault that ended it. */
export type Measured =
  | {
    readonly kind: "measured";
    readonly cost: CostMeasure;
    /** The student's batches, to look at their answers. */
    readonly batches: readonly Batch[];
  }
  | { readonly kind: "tampered"; readonly message: string }
  | Fault;

/** How long and how closely to measure. */
export interface MeasureOptions {
  /** What the cost is held against: a clear case needs fewer pairs. */
  readonly budget: CostBudget;
  /** Of the inputs and of the lengths of the batches. Default 1. */
  readonly seed?: number;
}

/** Two batches of each a round. */
const MIN_ROUNDS = 10;
/** Where one batch takes that long, fewer have to do. */
const LONG_BATCH_MS = 20;
const MIN_LONG_ROUNDS = 3;
/** Nothing that returns a new tensor takes less than a tenth of a copy. */
const FLOOR = 0.1;
/** Wall time for rounds that settle nothing yet. */
const UNSETTLED_MS = 600;
/** A call that long, and that far beyond any budget, is not repeated. */
const HOPELESS_MS = 40;
const HOPELESS_RATIO = 10;

/**
 * Measures what an activation costs, in processor time against the reference,
 * on the same inputs. Student (S) and reference (R) take turns as S R R S and
 * R S S R, so that a slow spell of the machine meets both; the first R of the rounds
 * against the second ones show how far the machine is to be trusted; a copy in each
 * round is the least that an activation can cost.
 *
 * @param input Its numbers may be more than its shape holds; see `TimingPlan`.
 */
export async function measureCost(
  exercise: string,
  student: Subject,
  reference: Subject,
  input: TensorData,
  { budget, seed = 1 }: MeasureOptions,
): Promise<Measured> {
  const clock: Clock = { isFine: true };
  const own = { random: randomFrom(seed), clock, isOwn: true };
  const watches = {
    reference: new Stopwatch(reference, exercise, input, own),
    copy: new Stopwatch(reference, COPY, input, {
      ...own,
      warmUpMs: 2,
      batchMs: 1,
    }),
    student: new Stopwatch(student, exercise, input, {
      random: randomFrom(~seed),
      clock,
    }),
  };
  // Side by side: each is in a process of its own, and what is taken here only
  // says how many calls a batch is, and whether there is any hope.
  const [[usual, copied], warm] = await Promise.all([
    inTurn(watches.reference, watches.copy),
    watches.student.warmUp(),
  ]);
  if ("kind" in usual) return usual;
  if ("kind" in copied) return copied;
  if ("kind" in warm) return warm;
  const limit = HOPELESS_RATIO * budget.half * usual.spentMs;
  const isHopeless = warm.spentMs >= Math.max(HOPELESS_MS, limit);
  const ask = {
    ...watches,
    student: isHopeless
      ? { take: () => Promise.resolve(warm) }
      : watches.student,
  };
  const rounds: Round[] = [];
  const deadline = performance.now() + UNSETTLED_MS;
  const size = sizeOf(input.shape);
  for (;;) {
    const round = await takeRound(ask, rounds.length % 2 === 1);
    if ("kind" in round) return round;
    rounds.push(round);
    const isLate = performance.now() > deadline;
    const isLong = warm.spentMs > LONG_BATCH_MS;
    if (rounds.length < (isLong ? MIN_LONG_ROUNDS : MIN_ROUNDS)) continue;
    const cost = summarise(rounds, size);
    if (!isSettled(cost, budget) && !isLate) continue;
    const batches = rounds.flatMap(({ students }) => students);
    return tampered(cost) ?? { kind: "measured", cost, batches };
  }
}

async function inTurn(
  one: Stopwatch,
  other: Stopwatch,
): Promise<[Batch | Fault, Batch | Fault]> {
  return [await one.warmUp(), await other.warmUp()];
}

type Take = { take(): Promise<Batch | Fault> };

/** S R R S and a copy, or R S S R and a copy. */
async function takeRound(
  { student, reference, copy }: Readonly<
    Record<"student" | "reference" | "copy", Take>
  >,
  referenceFirst: boolean,
): Promise<Round | Fault> {
  const taken: Batch[] = [];
  const order = referenceFirst
    ? [reference, student, student, reference, copy]
    : [student, reference, reference, student, copy];
  for (const watch of order) {
    const batch = await watch.take();
    if ("kind" in batch) return batch;
    taken.push(batch);
  }
  const [a, b, c, d, copied] = taken as [Batch, Batch, Batch, Batch, Batch];
  return referenceFirst
    ? { students: [b, c], references: [a, d], copy: copied }
    : { students: [a, d], references: [b, c], copy: copied };
}

function tampered(
  { copies = Infinity }: CostMeasure,
): Measured & { kind: "tampered" } | undefined {
  if (copies >= FLOOR) return undefined;
  return {
    kind: "tampered",
    message: `by its own clock it takes ${
      copies.toPrecision(1)
    } of the time of a plain copy, which is not possible`,
  };
}
