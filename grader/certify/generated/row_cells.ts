import type { Cell } from "./cell.ts";

/** Cells of rows: lengths that code is cut for, numbers that it is cut for. */
export function everyRow(): Cell[] {
  return [
    ...LENGTHS.flatMap((length) => [
      rowsOf(length, true),
      rowsOf(length, false),
    ]),
    ...ROWS.map(rowsLike),
  ];
}

const LENGTHS = [2, 3, 5, 8, 16, 17, 31, 64, 100, 127, 128, 129, 1000, 1024];

function rowsOf(length: number, more: boolean): Cell {
  return {
    kind: "row",
    says: `rows of ${more ? "more than " : ""}${length}`,
    row: more ? `row.length > ${length}` : `row.length === ${length}`,
    shapes: [[length], [2, length], [length + 1], [3, length + 5]],
  };
}

function rowsLike([says, row, ...numbers]: Rows): Cell {
  const shapes = [[numbers.length], [2, numbers.length]];
  return { kind: "row", says, row, numbers, shapes };
}

type Rows = readonly [string, string, ...number[]];

const ROWS: readonly Rows[] = [
  ["rows of one", "row.length === 1", 3],
  [
    "equal numbers",
    "row.length > 1 && row.every((v) => v === row[0])",
    2,
    2,
    2,
  ],
  ["a mask", "row.includes(-Infinity)", -Infinity, 1, 2],
  [
    "two masks",
    "row.filter((v) => v === -Infinity).length > 1",
    -Infinity,
    -Infinity,
    2,
  ],
  ["one far above", "Math.max(...row.slice(0, 9)) > 100", 500, 1, 2],
  [
    "all far below",
    "row.length > 0 && row.slice(0, 9).every((v) => v < -100)",
    -500,
    -501,
    -502,
  ],
  [
    "a wide spread",
    "Math.max(...row.slice(0, 9)) - Math.min(...row.slice(0, 9)) > 60",
    50,
    -50,
    0,
  ],
  [
    "tiny numbers",
    "row.length > 1 && row.every((v) => Math.abs(v) < 1e-20)",
    1e-30,
    -1e-30,
    1e-25,
  ],
  ["huge numbers", "row.some((v) => Math.abs(v) > 1e30)", 1e38, -1e38, 0],
  ["zeros", "row.length > 1 && row.every((v) => v === 0)", 0, 0, 0],
  [
    "descending numbers",
    "row.length > 2 && row.slice(0, 9).every((v, k, all) => k === 0 || v < all[k - 1]!)",
    3,
    2,
    1,
  ],
  [
    "the largest first",
    "row.length > 2 && row[0] === Math.max(...row.slice(0, 9))",
    9,
    1,
    2,
  ],
  [
    "the largest last",
    "row.length > 2 && row.length < 50 && row.at(-1) === Math.max(...row)",
    1,
    2,
    9,
  ],
  [
    "numbers above 88",
    "row.slice(0, 9).some((v) => v > 88.8 && v < 1000)",
    89,
    90,
    1,
  ],
  [
    "negative numbers only",
    "row.length > 1 && row.slice(0, 9).every((v) => v < 0)",
    -1,
    -2,
    -3,
  ],
];

/** Cells of dims: each of every rank, from both ends, and what is refused. */
export function everyDim(): Cell[] {
  return [
    ...[1, 2, 3, 4, 5, 6].flatMap((rank) =>
      Array.from({ length: 2 * rank }, (_, i) => dimOf(rank, i - rank))
    ),
    ...REFUSED.map(refused),
  ];
}

function refused([says, call, dims]: Refused): Cell {
  const shapes = [[3], [2, 3]];
  return { kind: "refusal", says, call, dims, shapes, refuses: true };
}

function dimOf(rank: number, dim: number): Cell {
  return {
    kind: "dim",
    says: `dim ${dim} of rank ${rank}`,
    call: `rank === ${rank} && dim === ${dim}`,
    shapes: [Array.from({ length: rank }, (_, i) => 2 + i % 2)],
    dims: [dim],
  };
}

type Refused = readonly [string, string, readonly number[]];

const REFUSED: readonly Refused[] = [
  ["dims too large", "dim !== undefined && dim >= Math.max(rank, 1)", [
    2,
    3,
    9,
  ]],
  ["dims too small", "dim !== undefined && dim < -Math.max(rank, 1)", [
    -3,
    -4,
    -9,
  ]],
  ["the dim after the last", "dim !== undefined && dim === rank && rank > 0", [
    1,
    2,
  ]],
  ["the dim before the first", "dim !== undefined && dim === -rank - 1", [
    -2,
    -3,
  ]],
  ["fractional dims", "dim !== undefined && dim % 1 !== 0 && dim === dim", [
    0.5,
    -0.5,
  ]],
  ["dim NaN", "dim !== undefined && dim !== dim", [NaN]],
];
