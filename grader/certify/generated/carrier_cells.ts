import type { Cell } from "./cell.ts";

/** Cells of shapes: every rank, sizes that code is cut for, odd places. */
export function everyCarrier(): Cell[] {
  return [
    ...RANKS.map(rank),
    ...Array.from({ length: 13 }, (_, k) => k).flatMap((k) =>
      [-1, 0, 1].map((by) => power(k, by))
    ),
    ...LEAST.map(atLeast),
    ...STEPS.flatMap((step) => [multiple(step, 0), multiple(step, step - 1)]),
    ...ODD.map(odd),
  ];
}

const RANKS = [0, 2, 3, 4, 5, 6];
const LEAST = [64, 100, 1000, 1024, 10_000, 65_536, 200_000];
const STEPS = [2, 3, 4, 8, 16, 64];

function carrier(
  says: string,
  call: string,
  ...shapes: readonly (readonly number[])[]
): Cell {
  return { kind: "carrier", says, call, shapes };
}

function rank(rank: number): Cell {
  const shape = Array.from({ length: rank }, (_, i) => i % 3 + 1);
  return carrier(`rank ${rank}`, `rank === ${rank}`, shape);
}

function power(exponent: number, by: number): Cell {
  const size = 2 ** exponent + by;
  return carrier(`${size} numbers`, `size === ${size}`, [size]);
}

function atLeast(size: number): Cell {
  return carrier(`over ${size} numbers`, `size > ${size}`, [size + 9]);
}

function multiple(step: number, rest: number): Cell {
  return carrier(
    `sizes of ${step} k + ${rest}`,
    `size > 0 && size % ${step} === ${rest}`,
    [step + rest],
    [2 * step + rest],
  );
}

function odd([says, call, value, ...shapes]: Odd): Cell {
  return { ...carrier(says, call, ...shapes), ...(value && { value }) };
}

type Odd = readonly [string, string, string, ...(readonly number[])[]];

const ODD: readonly Odd[] = [
  ["a dim of 1", "rank > 1 && x.shape.includes(1)", "", [1, 5], [4, 1], [
    2,
    1,
    3,
  ]],
  ["a first dim of 1", "rank > 1 && x.shape[0] === 1", "", [1, 5], [1, 2, 2]],
  ["a last dim of 1", "rank > 1 && x.shape.at(-1) === 1", "", [5, 1]],
  ["a square", "rank === 2 && x.shape[0] === x.shape[1] && size > 1", "", [
    3,
    3,
  ]],
  ["more rows than columns", "rank === 2 && x.shape[0]! > x.shape[1]!", "", [
    5,
    2,
  ]],
  ["the last number", "size > 1", "i === size - 1", [7], [2, 3]],
  ["the first number of a matrix", "rank === 2", "i === 0", [2, 3]],
  ["rows after the first", "rank === 2", "i >= x.shape[1]!", [3, 4]],
  ["planes after the first", "rank > 2", "i >= size / x.shape[0]!", [3, 2, 2]],
  ["places after 1000", "size > 1000", "i > 1000", [1500]],
  ["every 64th place", "size > 64", "i % 64 === 63", [130]],
  [
    "a prime size",
    "size > 6 && [2, 3, 5, 7].every((p) => size % p !== 0)",
    "",
    [11],
    [101],
  ],
];
