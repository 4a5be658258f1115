import type { TensorData } from "../subject/mod.ts";

/** One timed batch of calls. Times are in milliseconds a call. */
export interface Batch {
  readonly calls: number;
  /** The call that is looked at, from 1: any of them. */
  readonly kept: number;
  /** By which the input of that call can be made again; see `rewrite`. */
  readonly rewriteSeed: number;
  /** Processor time, by the child's own account. */
  readonly spentMs: number;
  /** Wall time, by the grader's clock, with the message around it. */
  readonly wallMs: number;
  /** What that call returned. */
  readonly output: TensorData;
}

/** Two pairs of student and reference, and a copy, all next to each other. */
export interface Round {
  readonly students: readonly [Batch, Batch];
  /** In the order in which they were taken, each next to its student. */
  readonly references: readonly [Batch, Batch];
  readonly copy: Batch;
}
