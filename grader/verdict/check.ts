import type {
  CheckSpec,
  Exercise,
  Settings,
  Stratum,
} from "../checklist/mod.ts";
import type { Reply, Subject } from "../subject/mod.ts";
import type { Finding } from "./finding.ts";
import type { Mistake } from "./mistake.ts";
import type { Replay } from "./replay_token.ts";

/** A student's or the reference's code, ready to be called. */
export interface Party {
  /** In a process that counts calls of `Math.*`. */
  readonly counted: Subject;
  /**
   * The process that counts nothing, for all exercises of a grade.
   */
  readonly timed: () => Subject;
  /**
   * Starts another such process, which has run nothing yet: what one exercise
   * left behind in a process may cost the next. Whoever asks closes it.
   */
  readonly alone: () => Subject;
  /** The files as read, by name. */
  readonly sources?: ReadonlyMap<string, { readonly text: string }>;
}

/** All that a check may look at. */
export interface CheckContext {
  readonly spec: CheckSpec;
  /** The numbers that any check of its item judges, and how closely. */
  readonly strata: readonly Stratum[];
  /** What the check is about: its item's exercise, or each that can be called. */
  readonly exercises: readonly Exercise[];
  readonly student: Party;
  readonly reference: Party;
  /** What the very first call of its item's exercise gave, for 1. */
  readonly first?: Reply;
  /** How many exercises the checklist has. */
  readonly total: number;
  /** Whether time is measured, or only work counted. */
  readonly measuresTime: boolean;
  /** Mistakes that the unit knows, for a word on what went wrong. */
  readonly mistakes: readonly Mistake[];
  /** The check's own seed, derived from the grade's. */
  readonly seed: number;
  /** Run this law on this sample only. */
  readonly replay?: Replay;
}

/** A hidden check: asks the student's code, judges outside of it. */
export interface Check {
  (context: CheckContext): Promise<Finding>;
  /** What it reads of its line in the checklist; without it, any known field. */
  readonly settings?: Settings;
}
