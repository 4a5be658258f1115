/** One file of one submission. */
export interface Submitted {
  /** The submission's name. */
  readonly id: string;
  readonly file: string;
  readonly text: string;
}

/** What is asked of who compares. */
export interface Question {
  readonly submitted: readonly Submitted[];
  /** What all of them began with, by the file's name. */
  readonly starters: Readonly<Record<string, string>>;
}

/** Two files that are alike. */
export interface Alike {
  readonly file: string;
  readonly left: string;
  readonly right: string;
  /** Share of both that stands in the other: 0 to 1. */
  readonly similarity: number;
  /** Rows of the left and of the right with what stands in both, from 0. */
  readonly rows: readonly [readonly number[], readonly number[]];
}
