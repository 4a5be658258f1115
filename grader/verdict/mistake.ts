import type { Case, TensorData } from "../subject/mod.ts";

/**
 * Whether code with a mistake would have given that answer.
 *
 * @param absolute How far it may be off, besides a share of it. Default: as the
 * mistake has it.
 */
export type Explains = (
  call: Case,
  output: TensorData,
  absolute?: number,
) => boolean;

/** A known mistake: a file that has to fail, and what a student is told. */
export interface Mistake {
  /** As `exercise/name`. */
  readonly id: string;
  /** What is wrong with it, precisely. */
  readonly wrong: string;
  /** The check that has to fail. */
  readonly fails: string;
  /** Others that may. */
  readonly mayFail: readonly string[];
  /**
   * The text of a file that makes it.
   *
   * @param className The class that the file is for.
   * @param solution The text of a right file.
   */
  readonly code: (className: string, solution: string) => string;
  /** The likely mistake, in a sentence. Default: nothing is said of it. */
  readonly says?: string;
  /** Ways to make it: one of them has to explain all answers. */
  readonly explains?: readonly Explains[];
  /** Checks that say it too, besides the one that has to fail. */
  readonly saidBy: readonly string[];
}
