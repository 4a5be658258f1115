import type { Case, TensorData } from "../subject/mod.ts";

/** A known mistake, and what to say of it. */
export interface Mistake {
  /** Names the mutant that proves it, as `exercise/name`. */
  readonly id: string;
  /** The likely mistake, in a sentence. */
  readonly says: string;
  /** Whether code with this mistake would have given that answer. */
  readonly explains: (call: Case, output: TensorData) => boolean;
  /** Asked where one of these fails. Default: the exercise's `values`. */
  readonly check?: string | readonly string[];
}
