import type { Case, Fault, Reply, Value } from "../subject/mod.ts";
import type { Sample, Space } from "./samples/mod.ts";

/** Something that should hold for every sample of a space. */
export interface Law {
  /** Unique within its check; part of the replay token. */
  readonly id: string;
  /** What should hold, in words. */
  readonly property: string;
  /** Where random samples come from. */
  readonly space: Space;
  /** How many to draw. Default 12. */
  readonly runs?: number;
  /** Samples that are always tried, first. */
  readonly examples?: readonly Sample[];
  /**
   * Samples that make the point best: where one breaks the law in the same way,
   * it is shown in place of the smallest.
   */
  readonly teaching?: readonly Sample[];
  /** Whether the examples are as simple as they can be: no search for simpler. */
  readonly isSimplest?: boolean;
  /**
   * Whether it is asked of an instance of its own, that has seen nothing yet.
   * Default: of the one that was made first.
   */
  readonly isFresh?: boolean;
  /** What came of the one sample that there is: it is not asked again. */
  readonly replies?: readonly Reply[];
  /** The calls that a sample stands for. Default: the sample itself, once. */
  readonly cases?: (sample: Sample) => readonly Case[];
  /** Whether a fault is what the law wants. Default: never. */
  readonly wantsFault?: (fault: Fault, sample: Sample) => boolean;
  /** Compares what came back with what should have. */
  readonly judge: (evidence: Evidence) => Mismatch | undefined;
}

/** What is known about one sample once the calls were made. */
export interface Evidence {
  readonly sample: Sample;
  readonly cases: readonly Case[];
  /** The student's answers, one a case. */
  readonly values: readonly Value[];
}

/** How the answers break a law. */
export interface Mismatch {
  /** What was seen and what was wanted, in a sentence. */
  readonly message: string;
  readonly kind?: "mismatch" | "work";
  /** Tells ways to break the law apart: a simpler sample has to keep it. */
  readonly way?: string;
  /** Which of the calls shows it. Default: the first. */
  readonly at?: number;
  /** Where in that call's output, row-major. */
  readonly index?: number;
  readonly expected?: number;
  readonly actual?: number;
}

/** The calls of a sample. */
export function casesOf(law: Law, sample: Sample): readonly Case[] {
  if (law.cases) return law.cases(sample);
  const { input, dim } = sample;
  return [{ input, ...(dim !== undefined && { dim }) }];
}
