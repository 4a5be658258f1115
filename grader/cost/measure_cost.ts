import type { Fault, Subject, TensorData, Timed } from "../subject/mod.ts";
import { bootstrapInterval } from "./bootstrap_interval.ts";
import type { CostMeasure } from "./cost_measure.ts";
import { median } from "./median.ts";

/** The last batch that the student was asked for, to compare its values. */
export interface LastBatch {
  readonly rewriteSeed: number;
  readonly calls: number;
  readonly output: TensorData;
}

/** A measurement, or the fault that ended it. */
export type Measured =
  | {
    readonly kind: "measured";
    readonly cost: CostMeasure;
    readonly last: LastBatch;
  }
  | { readonly kind: "tampered"; readonly message: string }
  | Fault;

/** How long and how closely to measure. */
export interface MeasureOptions {
  /** A cost beyond this is worth more pairs. */
  readonly budget: number;
  /** Wall time for all pairs, in milliseconds. Default 300. */
  readonly capMs?: number;
  /** Start of the generators. Default 1. */
  readonly seed?: number;
}

/** Shorter batches are dominated by the message around them. */
const BATCH_MS = 5;
const WARM_UP_MS = 25;
const MIN_ROUNDS = 4;
const MAX_CALLS = 400;
/** No activation is faster than a copy of its input: 0.05 ns an element. */
const FLOOR_NS = 0.05;

/**
 * Measures what an activation costs, in CPU time against the reference, on the
 * same input. Student (S) and reference (R) take turns as S R R S, so that a
 * slow spell of the machine meets both; the two R beside each other show how
 * far the machine is to be trusted.
 */
export async function measureCost(
  exercise: string,
  student: Subject,
  reference: Subject,
  input: TensorData,
  { budget, capMs = 300, seed = 1 }: MeasureOptions,
): Promise<Measured> {
  let rewriteSeed = seed;
  let last: LastBatch | undefined;
  async function batch(
    subject: Subject,
    calls: number,
  ): Promise<Timed | Fault> {
    rewriteSeed = (rewriteSeed + 7919) >>> 0;
    const plan = { input, calls, rewriteSeed };
    const started = performance.now();
    const timed = await subject.time(exercise, plan);
    if (timed.kind !== "timed") return timed;
    if (subject === student) last = { ...plan, output: timed.output };
    const wallMs = performance.now() - started;
    return timed.cpuMs > 0 ? timed : { ...timed, cpuMs: wallMs };
  }
  const calls: number[] = [];
  for (const subject of [student, reference]) {
    const warm = await warmUp((count) => batch(subject, count));
    if (typeof warm !== "number") return warm;
    calls.push(Math.max(1, Math.min(MAX_CALLS, Math.ceil(BATCH_MS / warm))));
  }
  const [studentCalls, referenceCalls] = calls as [number, number];
  const ratios: number[] = [];
  const controls: number[] = [];
  const costs: number[] = [];
  const deadline = performance.now() + capMs;
  while (true) {
    const round: number[] = [];
    for (const subject of [student, reference, reference, student]) {
      const count = subject === student ? studentCalls : referenceCalls;
      const timed = await batch(subject, count);
      if (timed.kind !== "timed") return timed;
      round.push(timed.cpuMs / count);
    }
    const [s1, r1, r2, s2] = round as [number, number, number, number];
    ratios.push(s1 / r1, s2 / r2);
    controls.push(r1 / r2);
    costs.push(s1, s2);
    if (controls.length < MIN_ROUNDS) continue;
    const { low, high } = bootstrapInterval(ratios);
    const clear = high <= budget || low > budget;
    if (clear || performance.now() > deadline) break;
  }
  const nsPerElement = median(costs) * 1e6 / input.data.length;
  if (nsPerElement < FLOOR_NS) {
    return {
      kind: "tampered",
      message: `it claims ${
        nsPerElement.toPrecision(2)
      } ns an element, less than a copy takes`,
    };
  }
  const cost = {
    ratio: median(ratios),
    ...bootstrapInterval(ratios),
    control: median(controls),
    pairs: ratios.length,
    nsPerElement,
  };
  return { kind: "measured", cost, last: last! };
}

/** Calls until the code is compiled; CPU milliseconds of one call then. */
async function warmUp(
  batch: (calls: number) => Promise<Timed | Fault>,
): Promise<number | Fault> {
  let spent = 0;
  for (let calls = 1;; calls = Math.min(2 * calls, 64)) {
    const timed = await batch(calls);
    if (timed.kind !== "timed") return timed;
    spent += timed.cpuMs;
    if (spent >= WARM_UP_MS || calls >= 64) return timed.cpuMs / calls;
  }
}
