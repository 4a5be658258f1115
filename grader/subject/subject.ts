import type { UsedUp } from "./budget.ts";
import type { TensorData } from "./tensor_data.ts";

/** One call of an activation's `forward`. */
export interface Case {
  readonly input: TensorData;
  readonly dim?: number;
}

/** What the student's code printed during a call, bounded. */
export interface Printed {
  readonly prints: readonly string[];
  /** Lines beyond the bound. */
  readonly printsDropped: number;
}

/** Work counted during a call. */
export interface Work {
  /** Calls of each `Math.*` function and of each `Tensor.*` operation. */
  readonly calls: Readonly<Record<string, number>>;
  /** Exponentials of a finite argument that came out infinite. */
  readonly overflows: number;
}

/** An answer with a tensor in it. */
export interface Value extends Printed {
  readonly kind: "value";
  readonly output: TensorData;
  readonly work: Work;
  /** Bytes of the buffer behind the output, which may be larger than it. */
  readonly bufferBytes: number;
  /** Whether the output lives in the input's buffer. */
  readonly sharesInput: boolean;
  /** Whether a second, watched call changed this output. */
  readonly overwritten: boolean;
  /** Where the call was watched: the input's buffer after it, guards included. */
  readonly inputAfter?: Float32Array;
}

/** An answer without one, and why. */
export type Fault =
  | Printed & {
    readonly kind: "threw";
    readonly name: string;
    readonly message: string;
    /** File, line and column in the student's files, if known. */
    readonly at?: string;
  }
  | Printed & { readonly kind: "malformed"; readonly seen: string }
  | Printed & {
    readonly kind: "timed-out";
    readonly afterMs: number;
    /** Where it was the submission's time that ran out, not the call's. */
    readonly usedUp?: UsedUp;
  }
  | Printed & { readonly kind: "died"; readonly reason: string };

/** What came of one call. */
export type Reply = Value | Fault;

/** CPU and wall time of a batch of calls. */
export interface Timed extends Printed {
  readonly kind: "timed";
  readonly cpuMs: number;
  readonly wallMs: number;
  /** The output of the call that the plan names. */
  readonly output: TensorData;
}

/**
 * What to time: `calls` calls, each on another window of the input's numbers,
 * of which there may be more than its shape holds.
 */
export interface TimingPlan extends Case {
  readonly calls: number;
  /** Start of the generator that moves the window; see `movingWindow`. */
  readonly rewriteSeed: number;
  /**
   * The call whose output is wanted, from 1. Default: the last. Its code cannot
   * tell which one that is, so that none of them can be left out.
   */
  readonly kept?: number;
}

/** Whether an exercise can be called, and if not, why. */
export type Loaded =
  | Printed & { readonly kind: "loaded" }
  | Printed & { readonly kind: "no-class"; readonly exports: readonly string[] }
  | Fault;

/**
 * Something under test: a student's files, the reference, a mutant, a cheat.
 * All the same to a suite. A fault of the subject is a value; only a fault of
 * the grader itself rejects.
 */
export interface Subject {
  /** Loads one exercise; the first call of `forward` does it otherwise. */
  load(exercise: string): Promise<Loaded>;
  /**
   * Makes the calls in order, by one message. The answers end early, with the
   * fault, where the process did not survive.
   *
   * @param watched Whether to bring back the input's buffer as well.
   */
  forward(
    exercise: string,
    cases: readonly Case[],
    watched?: boolean,
  ): Promise<readonly Reply[]>;
  /** Measures a batch of calls; of `COPY`, without loading anything. */
  time(exercise: string, plan: TimingPlan): Promise<Timed | Fault>;
  /** Bytes still held after `calls` further calls. */
  growth(
    exercise: string,
    input: Case,
    calls: number,
  ): Promise<{ readonly kind: "grown"; readonly bytes: number } | Fault>;
  /** Ends the process. */
  close(): Promise<void>;
}
