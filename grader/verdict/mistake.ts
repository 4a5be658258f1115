import type { Case, TensorData } from "../subject/mod.ts";

/** A known mistake: a mutant that has to fail, and what a student is told. */
export interface Mistake {
  /** As `exercise/name`: the mutant's, its own or that of a file. */
  readonly id: string;
  /** The likely mistake, in a sentence. Default: nothing is said of it. */
  readonly says?: string;
  /** Whether code with this mistake would have given that answer. */
  readonly explains?: (call: Case, output: TensorData) => boolean;
  /** Asked where one of these fails. Default: the exercise's `values`. */
  readonly check?: string | readonly string[];
  /** The mistake as code. Default: the file of its name in `mutants/`. */
  readonly mutant?: {
    /** What is wrong with it, precisely. */
    readonly wrong: string;
    /** The check that has to fail. */
    readonly fails: string;
    /** Others that may. */
    readonly mayFail: readonly string[];
    /** The text of the file, for a class of this name. */
    readonly code: (className: string) => string;
  };
}
