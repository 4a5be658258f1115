/** A piece of a page, to be laid out for a width. */
export type Block =
  | { readonly kind: "say"; readonly text: string }
  | Table
  | Bars
  | Plot;

/** Cells in columns; the first is text, the others are figures. */
export interface Table {
  readonly kind: "table";
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One bar a row, as long as its value. */
export interface Bars {
  readonly kind: "bars";
  readonly rows: readonly {
    readonly label: string;
    readonly value: number;
    /** The value in words. */
    readonly shown: string;
  }[];
}

/** Curves over equally spaced points from `from` to `to`. */
export interface Plot {
  readonly kind: "plot";
  readonly from: number;
  readonly to: number;
  readonly series: readonly {
    readonly name: string;
    /** One character. */
    readonly mark: string;
    readonly ys: readonly number[];
  }[];
}

/** A paragraph. */
export function say(text: string): Block {
  return { kind: "say", text };
}
