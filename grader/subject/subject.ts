import type { UsedUp } from "./budget.ts";
import type { TensorData } from "./tensor_data.ts";

/** One call of an activation's `forward`. */
export interface Case {
  readonly input: TensorData;
  readonly dim?: number;
}

/** What a call or a constructor is given. */
export type Argument = TensorData | number;

/** Calls of one method of an exercise's class, made in order by one message. */
export interface Calls {
  readonly exercise: string;
  /** Makes an instance for these calls. Default: the one made on loading. */
  readonly construct?: readonly Argument[];
  /** Default `forward`. */
  readonly method?: string;
  /** The arguments of each. */
  readonly calls: readonly (readonly Argument[])[];
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

/**
 * What a call did to memory beyond its output, seen after every call: each
 * output is kept for a while, and compared with what it was.
 */
export interface State {
  /**
   * The first number of its tensors that it changed, counted through all of
   * them, and what that became.
   */
  readonly changedInput?: { readonly index: number; readonly value: number };
  /** It wrote beside an input, into the same buffer. */
  readonly wroteBeside: boolean;
  /** Its output lives in the buffer of one of its inputs. */
  readonly sharesInput: boolean;
  /** Its output overlaps what an earlier call was given, or gave. */
  readonly sharesEarlier: boolean;
  /** So many calls ago the output was given that it changed. */
  readonly changedOutput?: number;
}

/** A call that left alone what is not its own. */
export const CLEAN: State = Object.freeze({
  wroteBeside: false,
  sharesInput: false,
  sharesEarlier: false,
});

/** An answer with a tensor in it. */
export interface Value extends Printed {
  readonly kind: "value";
  readonly output: TensorData;
  readonly work: Work;
  /** Bytes of the buffer behind the output, which may be larger than it. */
  readonly bufferBytes: number;
  readonly state: State;
}

/** An answer without one, and why. */
export type Fault =
  | Printed & {
    readonly kind: "threw";
    readonly name: string;
    readonly message: string;
    /** File, line and column in the student's files, if known. */
    readonly at?: string;
    /** Default: `CLEAN`. */
    readonly state?: State;
  }
  | Printed & {
    readonly kind: "malformed";
    readonly seen: string;
    /** Default: `CLEAN`. */
    readonly state?: State;
  }
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
   */
  call(calls: Calls): Promise<readonly Reply[]>;
  /**
   * The same of `forward`, which most laws are about.
   *
   * @param isFresh Whether an instance is made for these calls. Default false.
   */
  forward(
    exercise: string,
    cases: readonly Case[],
    isFresh?: boolean,
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
