/** A piece of a page, to be laid out for a width. */
export type Block =
  | { readonly kind: "say"; readonly text: string }
  | Table
  | Bars
  | Plot
  | Field;

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
  /** What runs along them. Default: x, and f of it. */
  readonly axes?: { readonly x: string; readonly y: string };
  readonly series: readonly {
    readonly name: string;
    /** One character. */
    readonly mark: string;
    readonly ys: readonly number[];
  }[];
}

/** A plane, parted where a value passes one half, with points on it. */
export interface Field {
  readonly kind: "field";
  readonly name: string;
  readonly span: {
    readonly left: number;
    readonly right: number;
    readonly bottom: number;
    readonly top: number;
  };
  /** Values from 0 to 1, row by row from the top, so many in a row. */
  readonly columns: number;
  readonly values: readonly number[];
  readonly points: readonly {
    readonly x: number;
    readonly y: number;
    /** One character. */
    readonly mark: string;
  }[];
}

/** A paragraph. */
export function say(text: string): Block {
  return { kind: "say", text };
}
