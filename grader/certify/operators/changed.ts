/** A text in which one operator, constant or statement is another. */
export interface Changed {
  /** Which of the texts that were given. */
  readonly of: number;
  /** The kind of change, as Stryker calls it. */
  readonly kind: string;
  readonly line: number;
  readonly from: string;
  readonly to: string;
  readonly text: string;
}
