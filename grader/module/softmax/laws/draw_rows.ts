import type { Random } from "../../../laws/samples/mod.ts";

/** Draws a row of so many logits. */
export type DrawRow = (random: Random, length: number) => number[];

/** What networks give, and what is easily taken for granted in it. */
export const ORDINARY_ROWS: readonly DrawRow[] = [
  (random, length) => each(length, () => 12 * random.nextDouble() - 6),
  (random, length) => each(length, () => 12 * random.nextDouble() - 6),
  (random, length) => each(length, () => random.nextInt(-6, 6)),
  (random, length) => each(length, () => 2 * random.nextDouble() - 1),
  equal,
  (random, length) => ordered(random, length),
  (random, length) => ordered(random, length).toReversed(),
  (random, length) => each(length, () => -6 * random.nextDouble() - 0.1),
  (random, length) => each(length, () => 6 * random.nextDouble() + 0.1),
  (random, length) =>
    withOne(random, each(length, () => random.nextDouble()), 6),
];

/** Rows at which shortcuts break. */
export const EXTREME_ROWS: readonly DrawRow[] = [
  (random, length) =>
    withOne(random, small(random, length), 10 ** (2 + random.nextDouble())),
  (random, length) => withOne(random, small(random, length), 1e38),
  (random, length) => withOne(random, small(random, length), -1e38),
  (random, length) => shifted(random, length, 80 + 20 * random.nextDouble()),
  (random, length) => shifted(random, length, 100 + 1000 * random.nextDouble()),
  (random, length) =>
    shifted(random, length, -100 - 1000 * random.nextDouble()),
  (random, length) => shifted(random, length, -80 - 30 * random.nextDouble()),
  (random, length) => each(length, () => 3000 * random.nextDouble() - 1500),
  (random, length) => each(length, () => 200 * random.nextDouble() - 100),
  (random, length) => withOne(random, small(random, length), -Infinity),
  (random, length) =>
    small(random, length).map((v, i) => i % 2 ? -Infinity : v),
  (random, length) => withOne(random, each(length, () => -Infinity), 3),
  (_, length) => each(length, () => 0),
  (random, length) => each(length, () => 1e-30 * (random.nextDouble() - 0.5)),
  (random, length) => each(length, () => 1e-42 * random.nextInt(-9, 9)),
  (_, length) => each(length, (i) => i % 2 ? 3.4028234663852886e38 : -3.4e38),
  (random, length) => each(length, () => 1000 * random.nextInt(-2, 2)),
  // Where libraries differ, or agree on NaN; other rows they leave alone.
  (random, length) => withOne(random, small(random, length), NaN),
  (random, length) => withOne(random, small(random, length), Infinity),
  (random, length) => small(random, length).map((v, i) => i % 3 ? v : Infinity),
  (_, length) => each(length, () => NaN),
  (_, length) => each(length, () => -Infinity),
];

function each(length: number, value: (i: number) => number): number[] {
  return Array.from({ length }, (_, i) => value(i));
}

function small(random: Random, length: number): number[] {
  return each(length, () => 6 * random.nextDouble() - 3);
}

function equal(random: Random, length: number): number[] {
  const value = random.nextInt(-5, 5);
  return each(length, () => value);
}

function ordered(random: Random, length: number): number[] {
  return small(random, length).sort((a, b) => a - b);
}

function shifted(random: Random, length: number, by: number): number[] {
  return small(random, length).map((v) => v + by);
}

function withOne(random: Random, row: number[], value: number): number[] {
  return row.length === 0
    ? row
    : row.with(random.nextInt(0, row.length - 1), value);
}
