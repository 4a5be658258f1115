import type { Random } from "../../../laws/samples/mod.ts";
import { AGREEING } from "../../../laws/sweep/draw_alike.ts";

/** Draws the logits of a row, in place: a grade draws a hundred thousand rows. */
export type DrawRow = (random: Random, row: Float64Array) => void;

/** What networks give, and what is easily taken for granted in it. */
export const ORDINARY_ROWS: readonly DrawRow[] = [
  (random, row) => each(row, () => 12 * random.nextDouble() - 6),
  (random, row) => each(row, () => 12 * random.nextDouble() - 6),
  (random, row) => each(row, () => random.nextInt(-6, 6)),
  (random, row) => each(row, () => 2 * random.nextDouble() - 1),
  (random, row) => row.fill(random.nextInt(-5, 5)),
  (random, row) => small(random, row).sort(),
  (random, row) => small(random, row).sort().reverse(),
  (random, row) => each(row, () => -6 * random.nextDouble() - 0.1),
  (random, row) => each(row, () => 6 * random.nextDouble() + 0.1),
  (random, row) => withOne(random, each(row, () => random.nextDouble()), 6),
  (random, row) => {
    small(random, row);
    AGREEING[random.nextInt(0, AGREEING.length - 1)]!(random, row);
  },
];

/** Rows at which shortcuts break. */
export const EXTREME_ROWS: readonly DrawRow[] = [
  (random, row) =>
    withOne(random, small(random, row), 10 ** (2 + random.nextDouble())),
  (random, row) => withOne(random, small(random, row), 1e38),
  (random, row) => withOne(random, small(random, row), -1e38),
  (random, row) => shifted(random, row, 80 + 20 * random.nextDouble()),
  (random, row) => shifted(random, row, 100 + 1000 * random.nextDouble()),
  (random, row) => shifted(random, row, -100 - 1000 * random.nextDouble()),
  (random, row) => shifted(random, row, -80 - 30 * random.nextDouble()),
  (random, row) => each(row, () => 3000 * random.nextDouble() - 1500),
  (random, row) => each(row, () => 200 * random.nextDouble() - 100),
  (random, row) => withOne(random, small(random, row), -Infinity),
  (random, row) => {
    small(random, row);
    for (let i = 1; i < row.length; i += 2) row[i] = -Infinity;
  },
  (random, row) => withOne(random, row.fill(-Infinity), 3),
  (_, row) => row.fill(0),
  (random, row) => each(row, () => 1e-30 * (random.nextDouble() - 0.5)),
  (random, row) => each(row, () => 1e-42 * random.nextInt(-9, 9)),
  (_, row) => each(row, (i) => i % 2 ? 3.4028234663852886e38 : -3.4e38),
  (random, row) => each(row, () => 1000 * random.nextInt(-2, 2)),
  // Where libraries differ, or agree on NaN; other rows they leave alone.
  (random, row) => withOne(random, small(random, row), NaN),
  (random, row) => withOne(random, small(random, row), Infinity),
  (random, row) => {
    small(random, row);
    for (let i = 0; i < row.length; i += 3) row[i] = Infinity;
  },
  (_, row) => row.fill(NaN),
  (_, row) => row.fill(-Infinity),
];

function each(row: Float64Array, value: (i: number) => number): Float64Array {
  for (let i = 0; i < row.length; i++) row[i] = value(i);
  return row;
}

function small(random: Random, row: Float64Array): Float64Array {
  return each(row, () => 6 * random.nextDouble() - 3);
}

function shifted(random: Random, row: Float64Array, by: number): void {
  small(random, row);
  for (let i = 0; i < row.length; i++) row[i]! += by;
}

function withOne(random: Random, row: Float64Array, value: number): void {
  if (row.length > 0) row[random.nextInt(0, row.length - 1)] = value;
}
