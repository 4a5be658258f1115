/** What a reader counts of a file. */
export interface Seen {
  readonly passed: number;
  /** Failures and errors. */
  readonly red: number;
  readonly skipped: number;
  readonly seconds: number;
  /** What it shows of the first that is red. */
  readonly reason: string;
}

/** What was said of one sheet. */
export interface Reading {
  readonly name: string;
  /** Lines of xmllint, by the schema. */
  readonly schemas: Readonly<Record<string, readonly string[]>>;
  readonly readers: Readonly<Record<string, Seen>>;
  /** What the validator of CTRF has against the JSON. */
  readonly ctrf: readonly string[];
}
