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

/** Rows of a text, the first and the last, from 0. */
export type Rows = readonly [number, number];

/** Two files that are alike. */
export interface Alike {
  readonly file: string;
  readonly left: string;
  readonly right: string;
  /** Share of both that stands in the other: 0 to 1. */
  readonly similarity: number;
  /** What stands in both. */
  readonly fragments: readonly { readonly left: Rows; readonly right: Rows }[];
}
