import type { Random } from "../../laws/samples/mod.ts";

/**
 * Where a right function is spoilt: a cell of strata, carriers, rows, dims and
 * state. Its conditions are TypeScript, of which each may use
 *
 * - `v`, the number, and `i`, its place;
 * - `row`, the numbers along the dim, where there is one;
 * - `x`, the input, `size` and `rank` of it, and `dim`, which may be undefined;
 * - `calls`, counted from 1, `last`, the input of the call before or undefined,
 *   `largest`, the size of the largest so far, `again`, whether the same
 *   numbers were given before.
 */
export interface Cell {
  readonly kind: string;
  readonly says: string;
  readonly value?: string | undefined;
  readonly row?: string | undefined;
  readonly call?: string | undefined;
  /** Numbers, shapes and dims that lead into it, for the machine that judges. */
  readonly numbers?: readonly number[];
  /** A number that the call before has to hold. */
  readonly earlier?: number;
  readonly shapes?: readonly (readonly number[])[] | undefined;
  readonly dims?: readonly number[];
  /** So many calls lead into it. Default: any. */
  readonly calls?: number;
  /** Whether a call is to be refused there. */
  readonly refuses?: boolean;
}

/** The cell in which both are met. */
export function both(kind: string, a: Cell, b: Cell): Cell {
  const says = `${a.says}, ${b.says}`;
  const call = met(a.call, b.call);
  const value = met(a.value, b.value);
  const shapes = a.row && b.dims ? rowsAlong(a, b) : b.shapes ?? a.shapes;
  return { ...a, ...b, kind, says, call, value, shapes };
}

function met(a?: string, b?: string): string | undefined {
  return a && b ? `(${a}) && (${b})` : a ?? b;
}

/** Shapes whose only long dim is the one that is asked for. */
function rowsAlong({ shapes: rows = [] }: Cell, { shapes, dims = [] }: Cell) {
  const rank = shapes![0]!.length;
  return dims.flatMap((dim) =>
    rows.map((row) =>
      Array(rank).fill(1).with((dim + rank) % rank, row.at(-1)!)
    )
  );
}

/** One of a list. */
export function pick<Entry>(entries: readonly Entry[], random: Random): Entry {
  return entries[random.nextInt(0, entries.length - 1)]!;
}
